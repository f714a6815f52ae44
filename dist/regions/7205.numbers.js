// ODbL 1.0: LICENSE.txt
export default {"code":"72.05","name":"Kabupaten Buol","numbers":[],"villages":()=>import("./7205.villages.js")};
