// ODbL 1.0: LICENSE.txt
export default {"code":"31.74","name":"Kota Administrasi Jakarta Selatan","numbers":[],"villages":()=>import("./3174.villages.js")};
