// ODbL 1.0: LICENSE.txt
export default {"code":"16.11","name":"Kabupaten Empat Lawang","numbers":[],"villages":()=>import("./1611.villages.js")};
