// ODbL 1.0: LICENSE.txt
export default {"code":"14.71","name":"Kota Pekanbaru","numbers":[],"villages":()=>import("./1471.villages.js")};
