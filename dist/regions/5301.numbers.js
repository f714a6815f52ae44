// ODbL 1.0: LICENSE.txt
export default {"code":"53.01","name":"Kabupaten Kupang","numbers":[],"villages":()=>import("./5301.villages.js")};
