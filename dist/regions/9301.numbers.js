// ODbL 1.0: LICENSE.txt
export default {"code":"93.01","name":"Kabupaten Merauke","numbers":[],"villages":()=>import("./9301.villages.js")};
