// ODbL 1.0: LICENSE.txt
export default {"code":"12.09","name":"Kabupaten Asahan","numbers":[],"villages":()=>import("./1209.villages.js")};
