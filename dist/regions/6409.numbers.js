// ODbL 1.0: LICENSE.txt
export default {"code":"64.09","name":"Kabupaten Penajam Paser Utara","numbers":[],"villages":()=>import("./6409.villages.js")};
