// ODbL 1.0: LICENSE.txt
export default {"code":"72.06","name":"Kabupaten Morowali","numbers":[],"villages":()=>import("./7206.villages.js")};
