// ODbL 1.0: LICENSE.txt
export default {"code":"63.04","name":"Kabupaten Barito Kuala","numbers":[],"villages":()=>import("./6304.villages.js")};
