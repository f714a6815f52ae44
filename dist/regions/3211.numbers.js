// ODbL 1.0: LICENSE.txt
export default {"code":"32.11","name":"Kabupaten Sumedang","numbers":[],"villages":()=>import("./3211.villages.js")};
