// ODbL 1.0: LICENSE.txt
export default {"code":"74.03","name":"Kabupaten Muna","numbers":[],"villages":()=>import("./7403.villages.js")};
