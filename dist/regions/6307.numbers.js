// ODbL 1.0: LICENSE.txt
export default {"code":"63.07","name":"Kabupaten Hulu Sungai Tengah","numbers":[],"villages":()=>import("./6307.villages.js")};
