// ODbL 1.0: LICENSE.txt
export default {"code":"35.01","name":"Kabupaten Pacitan","numbers":[],"villages":()=>import("./3501.villages.js")};
