// ODbL 1.0: LICENSE.txt
export default {"code":"95.05","name":"Kabupaten Mamberamo Tengah","numbers":[],"villages":()=>import("./9505.villages.js")};
