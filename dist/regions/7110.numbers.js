// ODbL 1.0: LICENSE.txt
export default {"code":"71.10","name":"Kabupaten Bolaang Mongondow Timur","numbers":[],"villages":()=>import("./7110.villages.js")};
