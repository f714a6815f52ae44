// ODbL 1.0: LICENSE.txt
export default {"code":"18.06","name":"Kabupaten Tanggamus","numbers":[],"villages":()=>import("./1806.villages.js")};
