// ODbL 1.0: LICENSE.txt
export default {"code":"33.25","name":"Kabupaten Batang","numbers":[],"villages":()=>import("./3325.villages.js")};
