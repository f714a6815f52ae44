// ODbL 1.0: LICENSE.txt
export default {"code":"53.13","name":"Kabupaten Lembata","numbers":[],"villages":()=>import("./5313.villages.js")};
