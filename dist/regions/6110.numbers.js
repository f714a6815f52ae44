// ODbL 1.0: LICENSE.txt
export default {"code":"61.10","name":"Kabupaten Melawi","numbers":[],"villages":()=>import("./6110.villages.js")};
