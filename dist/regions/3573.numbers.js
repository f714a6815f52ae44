// ODbL 1.0: LICENSE.txt
export default {"code":"35.73","name":"Kota Malang","numbers":[],"villages":()=>import("./3573.villages.js")};
