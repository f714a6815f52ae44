// ODbL 1.0: LICENSE.txt
export default {"code":"76.05","name":"Kabupaten Majene","numbers":[],"villages":()=>import("./7605.villages.js")};
