// ODbL 1.0: LICENSE.txt
export default {"code":"18.01","name":"Kabupaten Lampung Selatan","numbers":[],"villages":()=>import("./1801.villages.js")};
