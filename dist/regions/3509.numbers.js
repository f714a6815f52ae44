// ODbL 1.0: LICENSE.txt
export default {"code":"35.09","name":"Kabupaten Jember","numbers":[],"villages":()=>import("./3509.villages.js")};
