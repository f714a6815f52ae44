// ODbL 1.0: LICENSE.txt
export default {"code":"73.17","name":"Kabupaten Luwu","numbers":[],"villages":()=>import("./7317.villages.js")};
