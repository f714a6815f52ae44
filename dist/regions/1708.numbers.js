// ODbL 1.0: LICENSE.txt
export default {"code":"17.08","name":"Kabupaten Kepahiang","numbers":[],"villages":()=>import("./1708.villages.js")};
