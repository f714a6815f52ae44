// ODbL 1.0: LICENSE.txt
export default {"code":"21.01","name":"Kabupaten Bintan","numbers":[],"villages":()=>import("./2101.villages.js")};
