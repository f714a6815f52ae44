// ODbL 1.0: LICENSE.txt
export default {"code":"74.06","name":"Kabupaten Bombana","numbers":[],"villages":()=>import("./7406.villages.js")};
