// ODbL 1.0: LICENSE.txt
export default {"code":"63.02","name":"Kabupaten Kotabaru","numbers":[],"villages":()=>import("./6302.villages.js")};
