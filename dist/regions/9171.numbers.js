// ODbL 1.0: LICENSE.txt
export default {"code":"91.71","name":"Kota Jayapura","numbers":[],"villages":()=>import("./9171.villages.js")};
