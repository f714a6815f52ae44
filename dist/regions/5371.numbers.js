// ODbL 1.0: LICENSE.txt
export default {"code":"53.71","name":"Kota Kupang","numbers":[],"villages":()=>import("./5371.villages.js")};
