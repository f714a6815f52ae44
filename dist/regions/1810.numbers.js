// ODbL 1.0: LICENSE.txt
export default {"code":"18.10","name":"Kabupaten Pringsewu","numbers":[],"villages":()=>import("./1810.villages.js")};
