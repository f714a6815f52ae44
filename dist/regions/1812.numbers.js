// ODbL 1.0: LICENSE.txt
export default {"code":"18.12","name":"Kabupaten Tulang Bawang Barat","numbers":[],"villages":()=>import("./1812.villages.js")};
