// ODbL 1.0: LICENSE.txt
export default {"code":"11.05","name":"Kabupaten Aceh Barat","numbers":[],"villages":()=>import("./1105.villages.js")};
