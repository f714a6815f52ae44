// ODbL 1.0: LICENSE.txt
export default {"code":"95.08","name":"Kabupaten Nduga","numbers":[],"villages":()=>import("./9508.villages.js")};
