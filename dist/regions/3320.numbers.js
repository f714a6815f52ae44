// ODbL 1.0: LICENSE.txt
export default {"code":"33.20","name":"Kabupaten Jepara","numbers":[],"villages":()=>import("./3320.villages.js")};
