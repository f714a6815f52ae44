// ODbL 1.0: LICENSE.txt
export default {"code":"61.12","name":"Kabupaten Kubu Raya","numbers":[],"villages":()=>import("./6112.villages.js")};
