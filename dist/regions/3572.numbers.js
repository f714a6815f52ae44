// ODbL 1.0: LICENSE.txt
export default {"code":"35.72","name":"Kota Blitar","numbers":[],"villages":()=>import("./3572.villages.js")};
