// ODbL 1.0: LICENSE.txt
export default {"code":"81.72","name":"Kota Tual","numbers":[],"villages":()=>import("./8172.villages.js")};
