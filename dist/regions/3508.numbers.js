// ODbL 1.0: LICENSE.txt
export default {"code":"35.08","name":"Kabupaten Lumajang","numbers":[],"villages":()=>import("./3508.villages.js")};
