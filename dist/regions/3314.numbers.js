// ODbL 1.0: LICENSE.txt
export default {"code":"33.14","name":"Kabupaten Sragen","numbers":[],"villages":()=>import("./3314.villages.js")};
