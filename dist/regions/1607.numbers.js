// ODbL 1.0: LICENSE.txt
export default {"code":"16.07","name":"Kabupaten Banyuasin","numbers":[],"villages":()=>import("./1607.villages.js")};
