// ODbL 1.0: LICENSE.txt
export default {"code":"35.04","name":"Kabupaten Tulungagung","numbers":[],"villages":()=>import("./3504.villages.js")};
