// ODbL 1.0: LICENSE.txt
export default {"code":"18.71","name":"Kota Bandar Lampung","numbers":[],"villages":()=>import("./1871.villages.js")};
