// ODbL 1.0: LICENSE.txt
export default {"code":"63.11","name":"Kabupaten Balangan","numbers":[],"villages":()=>import("./6311.villages.js")};
