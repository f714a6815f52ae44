// ODbL 1.0: LICENSE.txt
export default {"code":"32.05","name":"Kabupaten Garut","numbers":[],"villages":()=>import("./3205.villages.js")};
