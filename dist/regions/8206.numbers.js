// ODbL 1.0: LICENSE.txt
export default {"code":"82.06","name":"Kabupaten Halmahera Timur","numbers":[],"villages":()=>import("./8206.villages.js")};
