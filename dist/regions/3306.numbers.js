// ODbL 1.0: LICENSE.txt
export default {"code":"33.06","name":"Kabupaten Purworejo","numbers":[],"villages":()=>import("./3306.villages.js")};
