// ODbL 1.0: LICENSE.txt
export default {"code":"35.20","name":"Kabupaten Magetan","numbers":[],"villages":()=>import("./3520.villages.js")};
