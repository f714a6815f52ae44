// ODbL 1.0: LICENSE.txt
export default {"code":"32.13","name":"Kabupaten Subang","numbers":[],"villages":()=>import("./3213.villages.js")};
