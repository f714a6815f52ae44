// ODbL 1.0: LICENSE.txt
export default {"code":"32.03","name":"Kabupaten Cianjur","numbers":[],"villages":()=>import("./3203.villages.js")};
