// ODbL 1.0: LICENSE.txt
export default {"code":"74.05","name":"Kabupaten Konawe Selatan","numbers":[],"villages":()=>import("./7405.villages.js")};
