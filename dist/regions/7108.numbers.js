// ODbL 1.0: LICENSE.txt
export default {"code":"71.08","name":"Kabupaten Bolaang Mongondow Utara","numbers":[],"villages":()=>import("./7108.villages.js")};
