// ODbL 1.0: LICENSE.txt
export default {"code":"12.08","name":"Kabupaten Simalungun","numbers":[],"villages":()=>import("./1208.villages.js")};
