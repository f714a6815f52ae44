// ODbL 1.0: LICENSE.txt
export default {"code":"16.73","name":"Kota Lubuk Linggau","numbers":[],"villages":()=>import("./1673.villages.js")};
