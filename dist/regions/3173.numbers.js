// ODbL 1.0: LICENSE.txt
export default {"code":"31.73","name":"Kota Administrasi Jakarta Barat","numbers":[],"villages":()=>import("./3173.villages.js")};
