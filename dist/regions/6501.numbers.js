// ODbL 1.0: LICENSE.txt
export default {"code":"65.01","name":"Kabupaten Bulungan","numbers":[],"villages":()=>import("./6501.villages.js")};
