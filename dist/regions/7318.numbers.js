// ODbL 1.0: LICENSE.txt
export default {"code":"73.18","name":"Kabupaten Tana Toraja","numbers":[],"villages":()=>import("./7318.villages.js")};
