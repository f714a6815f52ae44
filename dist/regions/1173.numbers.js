// ODbL 1.0: LICENSE.txt
export default {"code":"11.73","name":"Kota Lhokseumawe","numbers":[],"villages":()=>import("./1173.villages.js")};
