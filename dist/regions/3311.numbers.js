// ODbL 1.0: LICENSE.txt
export default {"code":"33.11","name":"Kabupaten Sukoharjo","numbers":[],"villages":()=>import("./3311.villages.js")};
