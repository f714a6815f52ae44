// ODbL 1.0: LICENSE.txt
export default {"code":"11.17","name":"Kabupaten Bener Meriah","numbers":[],"villages":()=>import("./1117.villages.js")};
