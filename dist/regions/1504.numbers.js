// ODbL 1.0: LICENSE.txt
export default {"code":"15.04","name":"Kabupaten Batanghari","numbers":[],"villages":()=>import("./1504.villages.js")};
