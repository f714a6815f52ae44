// ODbL 1.0: LICENSE.txt
export default {"code":"13.71","name":"Kota Padang","numbers":[],"villages":()=>import("./1371.villages.js")};
