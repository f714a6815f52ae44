// ODbL 1.0: LICENSE.txt
export default {"code":"31.71","name":"Kota Administrasi Jakarta Pusat","numbers":[],"villages":()=>import("./3171.villages.js")};
