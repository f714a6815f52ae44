// ODbL 1.0: LICENSE.txt
export default {"code":"91.03","name":"Kabupaten Jayapura","numbers":[],"villages":()=>import("./9103.villages.js")};
