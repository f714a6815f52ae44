// ODbL 1.0: LICENSE.txt
export default {"code":"11.04","name":"Kabupaten Aceh Tengah","numbers":[],"villages":()=>import("./1104.villages.js")};
