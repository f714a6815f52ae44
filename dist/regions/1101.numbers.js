// ODbL 1.0: LICENSE.txt
export default {"code":"11.01","name":"Kabupaten Aceh Selatan","numbers":[],"villages":()=>import("./1101.villages.js")};
