// ODbL 1.0: LICENSE.txt
export default {"code":"32.77","name":"Kota Cimahi","numbers":[],"villages":()=>import("./3277.villages.js")};
