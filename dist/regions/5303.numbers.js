// ODbL 1.0: LICENSE.txt
export default {"code":"53.03","name":"Kabupaten Timor Tengah Utara","numbers":[],"villages":()=>import("./5303.villages.js")};
