// ODbL 1.0: LICENSE.txt
export default {"code":"11.13","name":"Kabupaten Gayo Lues","numbers":[],"villages":()=>import("./1113.villages.js")};
