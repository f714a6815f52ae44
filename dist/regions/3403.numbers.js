// ODbL 1.0: LICENSE.txt
export default {"code":"34.03","name":"Kabupaten Gunungkidul","numbers":[],"villages":()=>import("./3403.villages.js")};
