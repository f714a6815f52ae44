// ODbL 1.0: LICENSE.txt
export default {"code":"62.04","name":"Kabupaten Barito Selatan","numbers":[],"villages":()=>import("./6204.villages.js")};
