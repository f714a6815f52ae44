// ODbL 1.0: LICENSE.txt
export default {"code":"35.18","name":"Kabupaten Nganjuk","numbers":[],"villages":()=>import("./3518.villages.js")};
