// ODbL 1.0: LICENSE.txt
export default {"code":"62.11","name":"Kabupaten Pulang Pisau","numbers":[],"villages":()=>import("./6211.villages.js")};
