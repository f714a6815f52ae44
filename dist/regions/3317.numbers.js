// ODbL 1.0: LICENSE.txt
export default {"code":"33.17","name":"Kabupaten Rembang","numbers":[],"villages":()=>import("./3317.villages.js")};
