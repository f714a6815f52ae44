// ODbL 1.0: LICENSE.txt
export default {"code":"51.06","name":"Kabupaten Bangli","numbers":[],"villages":()=>import("./5106.villages.js")};
