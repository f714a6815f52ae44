// ODbL 1.0: LICENSE.txt
export default {"code":"33.28","name":"Kabupaten Tegal","numbers":[],"villages":()=>import("./3328.villages.js")};
