// ODbL 1.0: LICENSE.txt
export default {"code":"82.08","name":"Kabupaten Pulau Taliabu","numbers":[],"villages":()=>import("./8208.villages.js")};
