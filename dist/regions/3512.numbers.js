// ODbL 1.0: LICENSE.txt
export default {"code":"35.12","name":"Kabupaten Situbondo","numbers":[],"villages":()=>import("./3512.villages.js")};
