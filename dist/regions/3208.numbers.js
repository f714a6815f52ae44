// ODbL 1.0: LICENSE.txt
export default {"code":"32.08","name":"Kabupaten Kuningan","numbers":[],"villages":()=>import("./3208.villages.js")};
