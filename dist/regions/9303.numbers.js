// ODbL 1.0: LICENSE.txt
export default {"code":"93.03","name":"Kabupaten Mappi","numbers":[],"villages":()=>import("./9303.villages.js")};
