// ODbL 1.0: LICENSE.txt
export default {"code":"19.05","name":"Kabupaten Bangka Barat","numbers":[],"villages":()=>import("./1905.villages.js")};
