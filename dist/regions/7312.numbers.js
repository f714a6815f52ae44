// ODbL 1.0: LICENSE.txt
export default {"code":"73.12","name":"Kabupaten Soppeng","numbers":[],"villages":()=>import("./7312.villages.js")};
