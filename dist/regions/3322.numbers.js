// ODbL 1.0: LICENSE.txt
export default {"code":"33.22","name":"Kabupaten Semarang","numbers":[],"villages":()=>import("./3322.villages.js")};
