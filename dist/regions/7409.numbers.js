// ODbL 1.0: LICENSE.txt
export default {"code":"74.09","name":"Kabupaten Konawe Utara","numbers":[],"villages":()=>import("./7409.villages.js")};
