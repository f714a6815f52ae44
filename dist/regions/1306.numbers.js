// ODbL 1.0: LICENSE.txt
export default {"code":"13.06","name":"Kabupaten Agam","numbers":[],"villages":()=>import("./1306.villages.js")};
