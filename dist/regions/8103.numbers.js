// ODbL 1.0: LICENSE.txt
export default {"code":"81.03","name":"Kabupaten Kepulauan Tanimbar","numbers":[],"villages":()=>import("./8103.villages.js")};
