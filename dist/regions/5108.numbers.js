// ODbL 1.0: LICENSE.txt
export default {"code":"51.08","name":"Kabupaten Buleleng","numbers":[],"villages":()=>import("./5108.villages.js")};
