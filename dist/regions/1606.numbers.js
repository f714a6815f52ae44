// ODbL 1.0: LICENSE.txt
export default {"code":"16.06","name":"Kabupaten Musi Banyuasin","numbers":[],"villages":()=>import("./1606.villages.js")};
