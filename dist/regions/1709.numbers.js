// ODbL 1.0: LICENSE.txt
export default {"code":"17.09","name":"Kabupaten Bengkulu Tengah","numbers":[],"villages":()=>import("./1709.villages.js")};
