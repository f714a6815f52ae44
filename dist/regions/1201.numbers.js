// ODbL 1.0: LICENSE.txt
export default {"code":"12.01","name":"Kabupaten Tapanuli Tengah","numbers":[],"villages":()=>import("./1201.villages.js")};
