// ODbL 1.0: LICENSE.txt
export default {"code":"13.08","name":"Kabupaten Pasaman","numbers":[],"villages":()=>import("./1308.villages.js")};
