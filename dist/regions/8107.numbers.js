// ODbL 1.0: LICENSE.txt
export default {"code":"81.07","name":"Kabupaten Kepulauan Aru","numbers":[],"villages":()=>import("./8107.villages.js")};
