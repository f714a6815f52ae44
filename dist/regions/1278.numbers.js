// ODbL 1.0: LICENSE.txt
export default {"code":"12.78","name":"Kota Gunungsitoli","numbers":[],"villages":()=>import("./1278.villages.js")};
