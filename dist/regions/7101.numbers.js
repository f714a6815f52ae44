// ODbL 1.0: LICENSE.txt
export default {"code":"71.01","name":"Kabupaten Bolaang Mongondow","numbers":[],"villages":()=>import("./7101.villages.js")};
