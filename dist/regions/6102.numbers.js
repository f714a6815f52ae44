// ODbL 1.0: LICENSE.txt
export default {"code":"61.02","name":"Kabupaten Mempawah","numbers":[],"villages":()=>import("./6102.villages.js")};
