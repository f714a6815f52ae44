// ODbL 1.0: LICENSE.txt
export default {"code":"82.01","name":"Kabupaten Halmahera Barat","numbers":[],"villages":()=>import("./8201.villages.js")};
