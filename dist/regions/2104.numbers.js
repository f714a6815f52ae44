// ODbL 1.0: LICENSE.txt
export default {"code":"21.04","name":"Kabupaten Lingga","numbers":[],"villages":()=>import("./2104.villages.js")};
