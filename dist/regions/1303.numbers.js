// ODbL 1.0: LICENSE.txt
export default {"code":"13.03","name":"Kabupaten Sijunjung","numbers":[],"villages":()=>import("./1303.villages.js")};
