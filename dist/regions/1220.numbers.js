// ODbL 1.0: LICENSE.txt
export default {"code":"12.20","name":"Kabupaten Padang Lawas Utara","numbers":[],"villages":()=>import("./1220.villages.js")};
