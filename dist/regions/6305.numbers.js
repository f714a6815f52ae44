// ODbL 1.0: LICENSE.txt
export default {"code":"63.05","name":"Kabupaten Tapin","numbers":[],"villages":()=>import("./6305.villages.js")};
