// ODbL 1.0: LICENSE.txt
export default {"code":"11.15","name":"Kabupaten Nagan Raya","numbers":[],"villages":()=>import("./1115.villages.js")};
