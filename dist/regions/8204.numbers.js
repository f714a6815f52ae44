// ODbL 1.0: LICENSE.txt
export default {"code":"82.04","name":"Kabupaten Halmahera Selatan","numbers":[],"villages":()=>import("./8204.villages.js")};
