// ODbL 1.0: LICENSE.txt
export default {"code":"18.72","name":"Kota Metro","numbers":[],"villages":()=>import("./1872.villages.js")};
