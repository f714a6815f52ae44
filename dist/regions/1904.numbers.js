// ODbL 1.0: LICENSE.txt
export default {"code":"19.04","name":"Kabupaten Bangka Tengah","numbers":[],"villages":()=>import("./1904.villages.js")};
