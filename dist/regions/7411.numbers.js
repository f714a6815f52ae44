// ODbL 1.0: LICENSE.txt
export default {"code":"74.11","name":"Kabupaten Kolaka Timur","numbers":[],"villages":()=>import("./7411.villages.js")};
