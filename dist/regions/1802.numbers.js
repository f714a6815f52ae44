// ODbL 1.0: LICENSE.txt
export default {"code":"18.02","name":"Kabupaten Lampung Tengah","numbers":[],"villages":()=>import("./1802.villages.js")};
