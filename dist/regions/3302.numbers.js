// ODbL 1.0: LICENSE.txt
export default {"code":"33.02","name":"Kabupaten Banyumas","numbers":[],"villages":()=>import("./3302.villages.js")};
