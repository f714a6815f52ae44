// ODbL 1.0: LICENSE.txt
export default {"code":"11.10","name":"Kabupaten Aceh Singkil","numbers":[],"villages":()=>import("./1110.villages.js")};
