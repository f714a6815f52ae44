// ODbL 1.0: LICENSE.txt
export default {"code":"91.11","name":"Kabupaten Keerom","numbers":[],"villages":()=>import("./9111.villages.js")};
