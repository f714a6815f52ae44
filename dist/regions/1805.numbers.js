// ODbL 1.0: LICENSE.txt
export default {"code":"18.05","name":"Kabupaten Tulang Bawang","numbers":[],"villages":()=>import("./1805.villages.js")};
