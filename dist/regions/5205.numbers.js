// ODbL 1.0: LICENSE.txt
export default {"code":"52.05","name":"Kabupaten Dompu","numbers":[],"villages":()=>import("./5205.villages.js")};
