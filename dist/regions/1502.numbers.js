// ODbL 1.0: LICENSE.txt
export default {"code":"15.02","name":"Kabupaten Merangin","numbers":[],"villages":()=>import("./1502.villages.js")};
