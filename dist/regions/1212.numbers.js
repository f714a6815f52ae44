// ODbL 1.0: LICENSE.txt
export default {"code":"12.12","name":"Kabupaten Toba","numbers":[],"villages":()=>import("./1212.villages.js")};
