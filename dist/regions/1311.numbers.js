// ODbL 1.0: LICENSE.txt
export default {"code":"13.11","name":"Kabupaten Solok Selatan","numbers":[],"villages":()=>import("./1311.villages.js")};
