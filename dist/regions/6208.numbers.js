// ODbL 1.0: LICENSE.txt
export default {"code":"62.08","name":"Kabupaten Sukamara","numbers":[],"villages":()=>import("./6208.villages.js")};
