// ODbL 1.0: LICENSE.txt
export default {"code":"32.01","name":"Kabupaten Bogor","numbers":[],"villages":()=>import("./3201.villages.js")};
