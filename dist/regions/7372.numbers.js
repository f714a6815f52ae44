// ODbL 1.0: LICENSE.txt
export default {"code":"73.72","name":"Kota Parepare","numbers":[],"villages":()=>import("./7372.villages.js")};
