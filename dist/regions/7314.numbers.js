// ODbL 1.0: LICENSE.txt
export default {"code":"73.14","name":"Kabupaten Sidenreng Rappang","numbers":[],"villages":()=>import("./7314.villages.js")};
