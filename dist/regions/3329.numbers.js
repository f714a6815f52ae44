// ODbL 1.0: LICENSE.txt
export default {"code":"33.29","name":"Kabupaten Brebes","numbers":[],"villages":()=>import("./3329.villages.js")};
