// ODbL 1.0: LICENSE.txt
export default {"code":"19.02","name":"Kabupaten Belitung","numbers":[],"villages":()=>import("./1902.villages.js")};
