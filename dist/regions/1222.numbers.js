// ODbL 1.0: LICENSE.txt
export default {"code":"12.22","name":"Kabupaten Labuhanbatu Selatan","numbers":[],"villages":()=>import("./1222.villages.js")};
