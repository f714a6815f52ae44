// ODbL 1.0: LICENSE.txt
export default {"code":"16.71","name":"Kota Palembang","numbers":[],"villages":()=>import("./1671.villages.js")};
