// ODbL 1.0: LICENSE.txt
export default {"code":"35.24","name":"Kabupaten Lamongan","numbers":[],"villages":()=>import("./3524.villages.js")};
