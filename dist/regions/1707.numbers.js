// ODbL 1.0: LICENSE.txt
export default {"code":"17.07","name":"Kabupaten Lebong","numbers":[],"villages":()=>import("./1707.villages.js")};
