// ODbL 1.0: LICENSE.txt
export default {"code":"17.03","name":"Kabupaten Bengkulu Utara","numbers":[],"villages":()=>import("./1703.villages.js")};
