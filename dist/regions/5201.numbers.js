// ODbL 1.0: LICENSE.txt
export default {"code":"52.01","name":"Kabupaten Lombok Barat","numbers":[],"villages":()=>import("./5201.villages.js")};
