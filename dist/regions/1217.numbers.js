// ODbL 1.0: LICENSE.txt
export default {"code":"12.17","name":"Kabupaten Samosir","numbers":[],"villages":()=>import("./1217.villages.js")};
