// ODbL 1.0: LICENSE.txt
export default {"code":"72.12","name":"Kabupaten Morowali Utara","numbers":[],"villages":()=>import("./7212.villages.js")};
