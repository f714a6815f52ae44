// ODbL 1.0: LICENSE.txt
export default {"code":"65.02","name":"Kabupaten Malinau","numbers":[],"villages":()=>import("./6502.villages.js")};
