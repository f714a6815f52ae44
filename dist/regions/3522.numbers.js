// ODbL 1.0: LICENSE.txt
export default {"code":"35.22","name":"Kabupaten Bojonegoro","numbers":[],"villages":()=>import("./3522.villages.js")};
