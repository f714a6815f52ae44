// ODbL 1.0: LICENSE.txt
export default {"code":"12.03","name":"Kabupaten Tapanuli Selatan","numbers":[],"villages":()=>import("./1203.villages.js")};
