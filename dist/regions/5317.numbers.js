// ODbL 1.0: LICENSE.txt
export default {"code":"53.17","name":"Kabupaten Sumba Tengah","numbers":[],"villages":()=>import("./5317.villages.js")};
