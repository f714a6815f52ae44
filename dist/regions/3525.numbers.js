// ODbL 1.0: LICENSE.txt
export default {"code":"35.25","name":"Kabupaten Gresik","numbers":[],"villages":()=>import("./3525.villages.js")};
