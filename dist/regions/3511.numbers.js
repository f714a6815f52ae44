// ODbL 1.0: LICENSE.txt
export default {"code":"35.11","name":"Kabupaten Bondowoso","numbers":[],"villages":()=>import("./3511.villages.js")};
