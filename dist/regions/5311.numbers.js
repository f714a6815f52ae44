// ODbL 1.0: LICENSE.txt
export default {"code":"53.11","name":"Kabupaten Sumba Timur","numbers":[],"villages":()=>import("./5311.villages.js")};
