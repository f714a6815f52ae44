// ODbL 1.0: LICENSE.txt
export default {"code":"81.01","name":"Kabupaten Maluku Tengah","numbers":[],"villages":()=>import("./8101.villages.js")};
