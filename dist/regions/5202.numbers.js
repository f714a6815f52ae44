// ODbL 1.0: LICENSE.txt
export default {"code":"52.02","name":"Kabupaten Lombok Tengah","numbers":[],"villages":()=>import("./5202.villages.js")};
