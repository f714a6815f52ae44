// ODbL 1.0: LICENSE.txt
export default {"code":"73.22","name":"Kabupaten Luwu Utara","numbers":[],"villages":()=>import("./7322.villages.js")};
