// ODbL 1.0: LICENSE.txt
export default {"code":"96.01","name":"Kabupaten Sorong","numbers":[],"villages":()=>import("./9601.villages.js")};
