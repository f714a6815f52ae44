// ODbL 1.0: LICENSE.txt
export default {"code":"12.77","name":"Kota Padangsidimpuan","numbers":[],"villages":()=>import("./1277.villages.js")};
