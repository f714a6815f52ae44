// ODbL 1.0: LICENSE.txt
export default {"code":"73.03","name":"Kabupaten Bantaeng","numbers":[],"villages":()=>import("./7303.villages.js")};
