// ODbL 1.0: LICENSE.txt
export default {"code":"65.71","name":"Kota Tarakan","numbers":[],"villages":()=>import("./6571.villages.js")};
