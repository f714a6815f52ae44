// ODbL 1.0: LICENSE.txt
export default {"code":"73.01","name":"Kabupaten Kepulauan Selayar","numbers":[],"villages":()=>import("./7301.villages.js")};
