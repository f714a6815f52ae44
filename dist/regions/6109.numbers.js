// ODbL 1.0: LICENSE.txt
export default {"code":"61.09","name":"Kabupaten Sekadau","numbers":[],"villages":()=>import("./6109.villages.js")};
