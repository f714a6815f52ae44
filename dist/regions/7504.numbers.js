// ODbL 1.0: LICENSE.txt
export default {"code":"75.04","name":"Kabupaten Pohuwato","numbers":[],"villages":()=>import("./7504.villages.js")};
