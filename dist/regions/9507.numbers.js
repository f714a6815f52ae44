// ODbL 1.0: LICENSE.txt
export default {"code":"95.07","name":"Kabupaten Lanny Jaya","numbers":[],"villages":()=>import("./9507.villages.js")};
