// ODbL 1.0: LICENSE.txt
export default {"code":"33.04","name":"Kabupaten Banjarnegara","numbers":[],"villages":()=>import("./3304.villages.js")};
