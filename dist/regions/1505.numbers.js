// ODbL 1.0: LICENSE.txt
export default {"code":"15.05","name":"Kabupaten Muaro Jambi","numbers":[],"villages":()=>import("./1505.villages.js")};
