// ODbL 1.0: LICENSE.txt
export default {"code":"11.08","name":"Kabupaten Aceh Utara","numbers":[],"villages":()=>import("./1108.villages.js")};
