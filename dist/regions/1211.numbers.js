// ODbL 1.0: LICENSE.txt
export default {"code":"12.11","name":"Kabupaten Dairi","numbers":[],"villages":()=>import("./1211.villages.js")};
