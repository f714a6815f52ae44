// ODbL 1.0: LICENSE.txt
export default {"code":"16.13","name":"Kabupaten Musi Rawas Utara","numbers":[],"villages":()=>import("./1613.villages.js")};
