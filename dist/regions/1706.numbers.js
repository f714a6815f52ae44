// ODbL 1.0: LICENSE.txt
export default {"code":"17.06","name":"Kabupaten Mukomuko","numbers":[],"villages":()=>import("./1706.villages.js")};
