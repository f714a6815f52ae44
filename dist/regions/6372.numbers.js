// ODbL 1.0: LICENSE.txt
export default {"code":"63.72","name":"Kota Banjarbaru","numbers":[],"villages":()=>import("./6372.villages.js")};
