// ODbL 1.0: LICENSE.txt
export default {"code":"35.21","name":"Kabupaten Ngawi","numbers":[],"villages":()=>import("./3521.villages.js")};
