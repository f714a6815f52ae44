// ODbL 1.0: LICENSE.txt
export default {"code":"35.71","name":"Kota Kediri","numbers":[],"villages":()=>import("./3571.villages.js")};
