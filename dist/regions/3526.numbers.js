// ODbL 1.0: LICENSE.txt
export default {"code":"35.26","name":"Kabupaten Bangkalan","numbers":[],"villages":()=>import("./3526.villages.js")};
