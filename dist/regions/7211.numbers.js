// ODbL 1.0: LICENSE.txt
export default {"code":"72.11","name":"Kabupaten Banggai Laut","numbers":[],"villages":()=>import("./7211.villages.js")};
