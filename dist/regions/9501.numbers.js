// ODbL 1.0: LICENSE.txt
export default {"code":"95.01","name":"Kabupaten Jayawijaya","numbers":[],"villages":()=>import("./9501.villages.js")};
