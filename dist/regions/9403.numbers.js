// ODbL 1.0: LICENSE.txt
export default {"code":"94.03","name":"Kabupaten Paniai","numbers":[],"villages":()=>import("./9403.villages.js")};
