// ODbL 1.0: LICENSE.txt
export default {"code":"51.03","name":"Kabupaten Badung","numbers":[],"villages":()=>import("./5103.villages.js")};
