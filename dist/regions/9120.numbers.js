// ODbL 1.0: LICENSE.txt
export default {"code":"91.20","name":"Kabupaten Mamberamo Raya","numbers":[],"villages":()=>import("./9120.villages.js")};
