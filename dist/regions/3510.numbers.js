// ODbL 1.0: LICENSE.txt
export default {"code":"35.10","name":"Kabupaten Banyuwangi","numbers":[],"villages":()=>import("./3510.villages.js")};
