// ODbL 1.0: LICENSE.txt
export default {"code":"12.71","name":"Kota Medan","numbers":[],"villages":()=>import("./1271.villages.js")};
