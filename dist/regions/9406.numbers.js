// ODbL 1.0: LICENSE.txt
export default {"code":"94.06","name":"Kabupaten Dogiyai","numbers":[],"villages":()=>import("./9406.villages.js")};
