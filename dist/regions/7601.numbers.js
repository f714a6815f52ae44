// ODbL 1.0: LICENSE.txt
export default {"code":"76.01","name":"Kabupaten Pasangkayu","numbers":[],"villages":()=>import("./7601.villages.js")};
