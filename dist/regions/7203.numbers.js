// ODbL 1.0: LICENSE.txt
export default {"code":"72.03","name":"Kabupaten Donggala","numbers":[],"villages":()=>import("./7203.villages.js")};
