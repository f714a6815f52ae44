// ODbL 1.0: LICENSE.txt
export default {"code":"73.04","name":"Kabupaten Jeneponto","numbers":[],"villages":()=>import("./7304.villages.js")};
