// ODbL 1.0: LICENSE.txt
export default {"code":"15.09","name":"Kabupaten Tebo","numbers":[],"villages":()=>import("./1509.villages.js")};
