// ODbL 1.0: LICENSE.txt
export default {"code":"74.14","name":"Kabupaten Buton Tengah","numbers":[],"villages":()=>import("./7414.villages.js")};
