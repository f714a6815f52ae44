// ODbL 1.0: LICENSE.txt
export default {"code":"81.04","name":"Kabupaten Buru","numbers":[],"villages":()=>import("./8104.villages.js")};
