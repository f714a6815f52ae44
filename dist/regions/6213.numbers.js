// ODbL 1.0: LICENSE.txt
export default {"code":"62.13","name":"Kabupaten Barito Timur","numbers":[],"villages":()=>import("./6213.villages.js")};
