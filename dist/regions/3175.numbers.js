// ODbL 1.0: LICENSE.txt
export default {"code":"31.75","name":"Kota Administrasi Jakarta Timur","numbers":[],"villages":()=>import("./3175.villages.js")};
