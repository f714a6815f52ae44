// ODbL 1.0: LICENSE.txt
export default {"code":"63.01","name":"Kabupaten Tanah Laut","numbers":[],"villages":()=>import("./6301.villages.js")};
