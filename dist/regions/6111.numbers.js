// ODbL 1.0: LICENSE.txt
export default {"code":"61.11","name":"Kabupaten Kayong Utara","numbers":[],"villages":()=>import("./6111.villages.js")};
