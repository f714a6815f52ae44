// ODbL 1.0: LICENSE.txt
export default {"code":"64.01","name":"Kabupaten Paser","numbers":[],"villages":()=>import("./6401.villages.js")};
