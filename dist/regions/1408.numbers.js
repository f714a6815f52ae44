// ODbL 1.0: LICENSE.txt
export default {"code":"14.08","name":"Kabupaten Siak","numbers":[],"villages":()=>import("./1408.villages.js")};
