// ODbL 1.0: LICENSE.txt
export default {"code":"82.03","name":"Kabupaten Halmahera Utara","numbers":[],"villages":()=>import("./8203.villages.js")};
