// ODbL 1.0: LICENSE.txt
export default {"code":"96.03","name":"Kabupaten Raja Ampat","numbers":[],"villages":()=>import("./9603.villages.js")};
