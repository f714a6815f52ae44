// ODbL 1.0: LICENSE.txt
export default {"code":"35.07","name":"Kabupaten Malang","numbers":[],"villages":()=>import("./3507.villages.js")};
