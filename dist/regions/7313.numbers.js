// ODbL 1.0: LICENSE.txt
export default {"code":"73.13","name":"Kabupaten Wajo","numbers":[],"villages":()=>import("./7313.villages.js")};
