// ODbL 1.0: LICENSE.txt
export default {"code":"35.14","name":"Kabupaten Pasuruan","numbers":[],"villages":()=>import("./3514.villages.js")};
