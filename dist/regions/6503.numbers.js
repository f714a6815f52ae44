// ODbL 1.0: LICENSE.txt
export default {"code":"65.03","name":"Kabupaten Nunukan","numbers":[],"villages":()=>import("./6503.villages.js")};
