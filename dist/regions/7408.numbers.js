// ODbL 1.0: LICENSE.txt
export default {"code":"74.08","name":"Kabupaten Kolaka Utara","numbers":[],"villages":()=>import("./7408.villages.js")};
