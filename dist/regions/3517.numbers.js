// ODbL 1.0: LICENSE.txt
export default {"code":"35.17","name":"Kabupaten Jombang","numbers":[],"villages":()=>import("./3517.villages.js")};
