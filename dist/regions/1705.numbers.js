// ODbL 1.0: LICENSE.txt
export default {"code":"17.05","name":"Kabupaten Seluma","numbers":[],"villages":()=>import("./1705.villages.js")};
