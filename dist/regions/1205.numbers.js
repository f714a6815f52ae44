// ODbL 1.0: LICENSE.txt
export default {"code":"12.05","name":"Kabupaten Langkat","numbers":[],"villages":()=>import("./1205.villages.js")};
