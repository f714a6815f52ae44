// ODbL 1.0: LICENSE.txt
export default {"code":"52.06","name":"Kabupaten Bima","numbers":[],"villages":()=>import("./5206.villages.js")};
