// ODbL 1.0: LICENSE.txt
export default {"code":"32.15","name":"Kabupaten Karawang","numbers":[],"villages":()=>import("./3215.villages.js")};
