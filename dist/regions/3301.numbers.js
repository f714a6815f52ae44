// ODbL 1.0: LICENSE.txt
export default {"code":"33.01","name":"Kabupaten Cilacap","numbers":[],"villages":()=>import("./3301.villages.js")};
