// ODbL 1.0: LICENSE.txt
export default {"code":"11.16","name":"Kabupaten Aceh Tamiang","numbers":[],"villages":()=>import("./1116.villages.js")};
