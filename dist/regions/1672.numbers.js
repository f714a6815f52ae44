// ODbL 1.0: LICENSE.txt
export default {"code":"16.72","name":"Kota Pagar Alam","numbers":[],"villages":()=>import("./1672.villages.js")};
