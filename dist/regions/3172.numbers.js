// ODbL 1.0: LICENSE.txt
export default {"code":"31.72","name":"Kota Administrasi Jakarta Utara","numbers":[],"villages":()=>import("./3172.villages.js")};
