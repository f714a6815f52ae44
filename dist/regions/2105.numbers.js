// ODbL 1.0: LICENSE.txt
export default {"code":"21.05","name":"Kabupaten Kepulauan Anambas","numbers":[],"villages":()=>import("./2105.villages.js")};
