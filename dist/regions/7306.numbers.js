// ODbL 1.0: LICENSE.txt
export default {"code":"73.06","name":"Kabupaten Gowa","numbers":[],"villages":()=>import("./7306.villages.js")};
