// ODbL 1.0: LICENSE.txt
export default {"code":"71.72","name":"Kota Bitung","numbers":[],"villages":()=>import("./7172.villages.js")};
