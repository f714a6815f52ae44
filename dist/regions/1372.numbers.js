// ODbL 1.0: LICENSE.txt
export default {"code":"13.72","name":"Kota Solok","numbers":[],"villages":()=>import("./1372.villages.js")};
