// ODbL 1.0: LICENSE.txt
export default {"code":"33.21","name":"Kabupaten Demak","numbers":[],"villages":()=>import("./3321.villages.js")};
