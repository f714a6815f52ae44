// ODbL 1.0: LICENSE.txt
export default {"code":"11.72","name":"Kota Sabang","numbers":[],"villages":()=>import("./1172.villages.js")};
