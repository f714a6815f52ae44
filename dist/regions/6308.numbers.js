// ODbL 1.0: LICENSE.txt
export default {"code":"63.08","name":"Kabupaten Hulu Sungai Utara","numbers":[],"villages":()=>import("./6308.villages.js")};
