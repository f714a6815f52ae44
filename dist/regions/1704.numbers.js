// ODbL 1.0: LICENSE.txt
export default {"code":"17.04","name":"Kabupaten Kaur","numbers":[],"villages":()=>import("./1704.villages.js")};
