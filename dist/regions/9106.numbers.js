// ODbL 1.0: LICENSE.txt
export default {"code":"91.06","name":"Kabupaten Biak Numfor","numbers":[],"villages":()=>import("./9106.villages.js")};
