// ODbL 1.0: LICENSE.txt
export default {"code":"15.01","name":"Kabupaten Kerinci","numbers":[],"villages":()=>import("./1501.villages.js")};
