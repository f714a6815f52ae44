// ODbL 1.0: LICENSE.txt
export default {"code":"12.13","name":"Kabupaten Mandailing Natal","numbers":[],"villages":()=>import("./1213.villages.js")};
