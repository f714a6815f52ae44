// ODbL 1.0: LICENSE.txt
export default {"code":"12.14","name":"Kabupaten Nias Selatan","numbers":[],"villages":()=>import("./1214.villages.js")};
