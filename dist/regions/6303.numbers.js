// ODbL 1.0: LICENSE.txt
export default {"code":"63.03","name":"Kabupaten Banjar","numbers":[],"villages":()=>import("./6303.villages.js")};
