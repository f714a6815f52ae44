// ODbL 1.0: LICENSE.txt
export default {"code":"12.02","name":"Kabupaten Tapanuli Utara","numbers":[],"villages":()=>import("./1202.villages.js")};
