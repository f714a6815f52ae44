// ODbL 1.0: LICENSE.txt
export default {"code":"94.07","name":"Kabupaten Intan Jaya","numbers":[],"villages":()=>import("./9407.villages.js")};
