// ODbL 1.0: LICENSE.txt
export default {"code":"65.04","name":"Kabupaten Tana Tidung","numbers":[],"villages":()=>import("./6504.villages.js")};
