// ODbL 1.0: LICENSE.txt
export default {"code":"61.04","name":"Kabupaten Ketapang","numbers":[],"villages":()=>import("./6104.villages.js")};
