// ODbL 1.0: LICENSE.txt
export default {"code":"94.05","name":"Kabupaten Puncak","numbers":[],"villages":()=>import("./9405.villages.js")};
