// ODbL 1.0: LICENSE.txt
export default {"code":"35.28","name":"Kabupaten Pamekasan","numbers":[],"villages":()=>import("./3528.villages.js")};
