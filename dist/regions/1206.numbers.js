// ODbL 1.0: LICENSE.txt
export default {"code":"12.06","name":"Kabupaten Karo","numbers":[],"villages":()=>import("./1206.villages.js")};
