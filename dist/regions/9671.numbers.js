// ODbL 1.0: LICENSE.txt
export default {"code":"96.71","name":"Kota Sorong","numbers":[],"villages":()=>import("./9671.villages.js")};
