// ODbL 1.0: LICENSE.txt
export default {"code":"14.05","name":"Kabupaten Pelalawan","numbers":[],"villages":()=>import("./1405.villages.js")};
