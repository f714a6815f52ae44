// ODbL 1.0: LICENSE.txt
export default {"code":"94.01","name":"Kabupaten Nabire","numbers":[],"villages":()=>import("./9401.villages.js")};
