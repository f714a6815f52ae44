// ODbL 1.0: LICENSE.txt
export default {"code":"11.18","name":"Kabupaten Pidie Jaya","numbers":[],"villages":()=>import("./1118.villages.js")};
