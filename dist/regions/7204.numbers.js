// ODbL 1.0: LICENSE.txt
export default {"code":"72.04","name":"Kabupaten Toli-Toli","numbers":[],"villages":()=>import("./7204.villages.js")};
