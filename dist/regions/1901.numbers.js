// ODbL 1.0: LICENSE.txt
export default {"code":"19.01","name":"Kabupaten Bangka","numbers":[],"villages":()=>import("./1901.villages.js")};
