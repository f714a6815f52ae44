// ODbL 1.0: LICENSE.txt
export default {"code":"11.07","name":"Kabupaten Pidie","numbers":[],"villages":()=>import("./1107.villages.js")};
