// ODbL 1.0: LICENSE.txt
export default {"code":"33.24","name":"Kabupaten Kendal","numbers":[],"villages":()=>import("./3324.villages.js")};
