// ODbL 1.0: LICENSE.txt
export default {"code":"61.01","name":"Kabupaten Sambas","numbers":[],"villages":()=>import("./6101.villages.js")};
