// ODbL 1.0: LICENSE.txt
export default {"code":"52.03","name":"Kabupaten Lombok Timur","numbers":[],"villages":()=>import("./5203.villages.js")};
