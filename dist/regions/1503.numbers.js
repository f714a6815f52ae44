// ODbL 1.0: LICENSE.txt
export default {"code":"15.03","name":"Kabupaten Sarolangun","numbers":[],"villages":()=>import("./1503.villages.js")};
