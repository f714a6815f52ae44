// ODbL 1.0: LICENSE.txt
export default {"code":"35.05","name":"Kabupaten Blitar","numbers":[],"villages":()=>import("./3505.villages.js")};
