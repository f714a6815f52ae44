// ODbL 1.0: LICENSE.txt
export default {"code":"61.08","name":"Kabupaten Landak","numbers":[],"villages":()=>import("./6108.villages.js")};
