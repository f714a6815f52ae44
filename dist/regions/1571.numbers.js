// ODbL 1.0: LICENSE.txt
export default {"code":"15.71","name":"Kota Jambi","numbers":[],"villages":()=>import("./1571.villages.js")};
