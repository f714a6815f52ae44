// ODbL 1.0: LICENSE.txt
export default {"code":"17.01","name":"Kabupaten Bengkulu Selatan","numbers":[],"villages":()=>import("./1701.villages.js")};
