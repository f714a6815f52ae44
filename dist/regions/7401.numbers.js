// ODbL 1.0: LICENSE.txt
export default {"code":"74.01","name":"Kabupaten Kolaka","numbers":[],"villages":()=>import("./7401.villages.js")};
