// ODbL 1.0: LICENSE.txt
export default {"code":"82.02","name":"Kabupaten Halmahera Tengah","numbers":[],"villages":()=>import("./8202.villages.js")};
