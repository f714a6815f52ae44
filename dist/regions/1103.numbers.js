// ODbL 1.0: LICENSE.txt
export default {"code":"11.03","name":"Kabupaten Aceh Timur","numbers":[],"villages":()=>import("./1103.villages.js")};
