// ODbL 1.0: LICENSE.txt
export default {"code":"72.01","name":"Kabupaten Banggai","numbers":[],"villages":()=>import("./7201.villages.js")};
