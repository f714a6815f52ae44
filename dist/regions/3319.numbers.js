// ODbL 1.0: LICENSE.txt
export default {"code":"33.19","name":"Kabupaten Kudus","numbers":[],"villages":()=>import("./3319.villages.js")};
