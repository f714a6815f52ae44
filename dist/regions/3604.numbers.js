// ODbL 1.0: LICENSE.txt
export default {"code":"36.04","name":"Kabupaten Serang","numbers":[],"villages":()=>import("./3604.villages.js")};
