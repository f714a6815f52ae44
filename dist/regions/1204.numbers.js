// ODbL 1.0: LICENSE.txt
export default {"code":"12.04","name":"Kabupaten Nias","numbers":[],"villages":()=>import("./1204.villages.js")};
