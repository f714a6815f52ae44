// ODbL 1.0: LICENSE.txt
export default {"code":"17.71","name":"Kota Bengkulu","numbers":[],"villages":()=>import("./1771.villages.js")};
