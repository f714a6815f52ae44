// ODbL 1.0: LICENSE.txt
export default {"code":"72.02","name":"Kabupaten Poso","numbers":[],"villages":()=>import("./7202.villages.js")};
