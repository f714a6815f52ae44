// ODbL 1.0: LICENSE.txt
export default {"code":"35.03","name":"Kabupaten Trenggalek","numbers":[],"villages":()=>import("./3503.villages.js")};
