// ODbL 1.0: LICENSE.txt
export default {"code":"18.03","name":"Kabupaten Lampung Utara","numbers":[],"villages":()=>import("./1803.villages.js")};
