// ODbL 1.0: LICENSE.txt
export default {"code":"52.04","name":"Kabupaten Sumbawa","numbers":[],"villages":()=>import("./5204.villages.js")};
