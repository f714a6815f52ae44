// ODbL 1.0: LICENSE.txt
export default {"code":"51.05","name":"Kabupaten Klungkung","numbers":[],"villages":()=>import("./5105.villages.js")};
