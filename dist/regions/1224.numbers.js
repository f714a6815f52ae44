// ODbL 1.0: LICENSE.txt
export default {"code":"12.24","name":"Kabupaten Nias Utara","numbers":[],"villages":()=>import("./1224.villages.js")};
