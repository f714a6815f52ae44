// ODbL 1.0: LICENSE.txt
export default {"code":"11.14","name":"Kabupaten Aceh Jaya","numbers":[],"villages":()=>import("./1114.villages.js")};
