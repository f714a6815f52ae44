// ODbL 1.0: LICENSE.txt
export default {"code":"82.05","name":"Kabupaten Kepulauan Sula","numbers":[],"villages":()=>import("./8205.villages.js")};
