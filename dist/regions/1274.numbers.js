// ODbL 1.0: LICENSE.txt
export default {"code":"12.74","name":"Kota Tanjungbalai","numbers":[],"villages":()=>import("./1274.villages.js")};
