// ODbL 1.0: LICENSE.txt
export default {"code":"74.02","name":"Kabupaten Konawe","numbers":[],"villages":()=>import("./7402.villages.js")};
