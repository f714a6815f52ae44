// ODbL 1.0: LICENSE.txt
export default {"code":"76.06","name":"Kabupaten Mamuju Tengah","numbers":[],"villages":()=>import("./7606.villages.js")};
