// ODbL 1.0: LICENSE.txt
export default {"code":"18.04","name":"Kabupaten Lampung Barat","numbers":[],"villages":()=>import("./1804.villages.js")};
