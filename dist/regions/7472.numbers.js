// ODbL 1.0: LICENSE.txt
export default {"code":"74.72","name":"Kota Bau Bau","numbers":[],"villages":()=>import("./7472.villages.js")};
