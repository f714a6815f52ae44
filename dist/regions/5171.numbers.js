// ODbL 1.0: LICENSE.txt
export default {"code":"51.71","name":"Kota Denpasar","numbers":[],"villages":()=>import("./5171.villages.js")};
