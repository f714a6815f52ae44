// ODbL 1.0: LICENSE.txt
export default {"code":"14.03","name":"Kabupaten Bengkalis","numbers":[],"villages":()=>import("./1403.villages.js")};
