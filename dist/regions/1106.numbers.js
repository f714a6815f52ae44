// ODbL 1.0: LICENSE.txt
export default {"code":"11.06","name":"Kabupaten Aceh Besar","numbers":[],"villages":()=>import("./1106.villages.js")};
