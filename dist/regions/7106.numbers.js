// ODbL 1.0: LICENSE.txt
export default {"code":"71.06","name":"Kabupaten Minahasa Utara","numbers":[],"villages":()=>import("./7106.villages.js")};
