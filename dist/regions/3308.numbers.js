// ODbL 1.0: LICENSE.txt
export default {"code":"33.08","name":"Kabupaten Magelang","numbers":[],"villages":()=>import("./3308.villages.js")};
