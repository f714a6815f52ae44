// ODbL 1.0: LICENSE.txt
export default {"code":"81.02","name":"Kabupaten Maluku Tenggara","numbers":[],"villages":()=>import("./8102.villages.js")};
