// ODbL 1.0: LICENSE.txt
export default {"code":"12.19","name":"Kabupaten Batu Bara","numbers":[],"villages":()=>import("./1219.villages.js")};
