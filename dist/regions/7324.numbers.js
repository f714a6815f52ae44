// ODbL 1.0: LICENSE.txt
export default {"code":"73.24","name":"Kabupaten Luwu Timur","numbers":[],"villages":()=>import("./7324.villages.js")};
