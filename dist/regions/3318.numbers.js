// ODbL 1.0: LICENSE.txt
export default {"code":"33.18","name":"Kabupaten Pati","numbers":[],"villages":()=>import("./3318.villages.js")};
