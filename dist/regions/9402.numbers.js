// ODbL 1.0: LICENSE.txt
export default {"code":"94.02","name":"Kabupaten Puncak Jaya","numbers":[],"villages":()=>import("./9402.villages.js")};
