// ODbL 1.0: LICENSE.txt
export default {"code":"61.05","name":"Kabupaten Sintang","numbers":[],"villages":()=>import("./6105.villages.js")};
