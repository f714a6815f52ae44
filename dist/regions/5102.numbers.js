// ODbL 1.0: LICENSE.txt
export default {"code":"51.02","name":"Kabupaten Tabanan","numbers":[],"villages":()=>import("./5102.villages.js")};
