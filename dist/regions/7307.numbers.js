// ODbL 1.0: LICENSE.txt
export default {"code":"73.07","name":"Kabupaten Sinjai","numbers":[],"villages":()=>import("./7307.villages.js")};
