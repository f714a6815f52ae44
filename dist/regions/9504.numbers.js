// ODbL 1.0: LICENSE.txt
export default {"code":"95.04","name":"Kabupaten Tolikara","numbers":[],"villages":()=>import("./9504.villages.js")};
