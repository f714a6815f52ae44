// ODbL 1.0: LICENSE.txt
export default {"code":"12.23","name":"Kabupaten Labuhanbatu Utara","numbers":[],"villages":()=>import("./1223.villages.js")};
