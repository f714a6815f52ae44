// ODbL 1.0: LICENSE.txt
export default {"code":"96.05","name":"Kabupaten Maybrat","numbers":[],"villages":()=>import("./9605.villages.js")};
