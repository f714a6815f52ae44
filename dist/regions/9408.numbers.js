// ODbL 1.0: LICENSE.txt
export default {"code":"94.08","name":"Kabupaten Deiyai","numbers":[],"villages":()=>import("./9408.villages.js")};
