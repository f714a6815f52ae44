// ODbL 1.0: LICENSE.txt
export default {"code":"52.08","name":"Kabupaten Lombok Utara","numbers":[],"villages":()=>import("./5208.villages.js")};
