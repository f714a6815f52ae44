// ODbL 1.0: LICENSE.txt
export default {"code":"51.01","name":"Kabupaten Jembrana","numbers":[],"villages":()=>import("./5101.villages.js")};
