// ODbL 1.0: LICENSE.txt
export default {"code":"32.71","name":"Kota Bogor","numbers":[],"villages":()=>import("./3271.villages.js")};
