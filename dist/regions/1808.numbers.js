// ODbL 1.0: LICENSE.txt
export default {"code":"18.08","name":"Kabupaten Way Kanan","numbers":[],"villages":()=>import("./1808.villages.js")};
