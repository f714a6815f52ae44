// ODbL 1.0: LICENSE.txt
export default {"code":"15.06","name":"Kabupaten Tanjung Jabung Barat","numbers":[],"villages":()=>import("./1506.villages.js")};
