// ODbL 1.0: LICENSE.txt
export default {"code":"18.11","name":"Kabupaten Mesuji","numbers":[],"villages":()=>import("./1811.villages.js")};
