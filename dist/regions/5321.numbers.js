// ODbL 1.0: LICENSE.txt
export default {"code":"53.21","name":"Kabupaten Malaka","numbers":[],"villages":()=>import("./5321.villages.js")};
