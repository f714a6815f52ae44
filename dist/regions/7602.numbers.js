// ODbL 1.0: LICENSE.txt
export default {"code":"76.02","name":"Kabupaten Mamuju","numbers":[],"villages":()=>import("./7602.villages.js")};
