// ODbL 1.0: LICENSE.txt
export default {"code":"52.71","name":"Kota Mataram","numbers":[],"villages":()=>import("./5271.villages.js")};
