// ODbL 1.0: LICENSE.txt
export default {"code":"12.21","name":"Kabupaten Padang Lawas","numbers":[],"villages":()=>import("./1221.villages.js")};
