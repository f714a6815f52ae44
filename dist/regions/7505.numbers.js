// ODbL 1.0: LICENSE.txt
export default {"code":"75.05","name":"Kabupaten Gorontalo Utara","numbers":[],"villages":()=>import("./7505.villages.js")};
