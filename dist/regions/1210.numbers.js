// ODbL 1.0: LICENSE.txt
export default {"code":"12.10","name":"Kabupaten Labuhanbatu","numbers":[],"villages":()=>import("./1210.villages.js")};
