// ODbL 1.0: LICENSE.txt
export default {"code":"62.05","name":"Kabupaten Barito Utara","numbers":[],"villages":()=>import("./6205.villages.js")};
