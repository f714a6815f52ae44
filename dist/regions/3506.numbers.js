// ODbL 1.0: LICENSE.txt
export default {"code":"35.06","name":"Kabupaten Kediri","numbers":[],"villages":()=>import("./3506.villages.js")};
