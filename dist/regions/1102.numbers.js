// ODbL 1.0: LICENSE.txt
export default {"code":"11.02","name":"Kabupaten Aceh Tenggara","numbers":[],"villages":()=>import("./1102.villages.js")};
