// ODbL 1.0: LICENSE.txt
export default {"code":"19.06","name":"Kabupaten Belitung Timur","numbers":[],"villages":()=>import("./1906.villages.js")};
