// ODbL 1.0: LICENSE.txt
export default {"code":"53.06","name":"Kabupaten Flores Timur","numbers":[],"villages":()=>import("./5306.villages.js")};
