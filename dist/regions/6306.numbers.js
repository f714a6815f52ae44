// ODbL 1.0: LICENSE.txt
export default {"code":"63.06","name":"Kabupaten Hulu Sungai Selatan","numbers":[],"villages":()=>import("./6306.villages.js")};
