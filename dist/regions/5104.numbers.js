// ODbL 1.0: LICENSE.txt
export default {"code":"51.04","name":"Kabupaten Gianyar","numbers":[],"villages":()=>import("./5104.villages.js")};
