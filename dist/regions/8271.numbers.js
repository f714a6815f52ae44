// ODbL 1.0: LICENSE.txt
export default {"code":"82.71","name":"Kota Ternate","numbers":[],"villages":()=>import("./8271.villages.js")};
