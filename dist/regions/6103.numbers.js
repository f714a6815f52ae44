// ODbL 1.0: LICENSE.txt
export default {"code":"61.03","name":"Kabupaten Sanggau","numbers":[],"villages":()=>import("./6103.villages.js")};
