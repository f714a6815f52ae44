// ODbL 1.0: LICENSE.txt
export default {"code":"71.11","name":"Kabupaten Bolaang Mongondow Selatan","numbers":[],"villages":()=>import("./7111.villages.js")};
