// ODbL 1.0: LICENSE.txt
export default {"code":"15.07","name":"Kabupaten Tanjung Jabung Timur","numbers":[],"villages":()=>import("./1507.villages.js")};
