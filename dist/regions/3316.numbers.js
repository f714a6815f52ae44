// ODbL 1.0: LICENSE.txt
export default {"code":"33.16","name":"Kabupaten Blora","numbers":[],"villages":()=>import("./3316.villages.js")};
