// ODbL 1.0: LICENSE.txt
export default {"code":"32.04","name":"Kabupaten Bandung","numbers":[],"villages":()=>import("./3204.villages.js")};
