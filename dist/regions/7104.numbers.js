// ODbL 1.0: LICENSE.txt
export default {"code":"71.04","name":"Kabupaten Kepulauan Talaud","numbers":[],"villages":()=>import("./7104.villages.js")};
