// ODbL 1.0: LICENSE.txt
export default {"code":"33.26","name":"Kabupaten Pekalongan","numbers":[],"villages":()=>import("./3326.villages.js")};
