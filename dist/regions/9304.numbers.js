// ODbL 1.0: LICENSE.txt
export default {"code":"93.04","name":"Kabupaten Asmat","numbers":[],"villages":()=>import("./9304.villages.js")};
