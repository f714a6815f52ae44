// ODbL 1.0: LICENSE.txt
export default {"code":"71.09","name":"Kabupaten Kepulauan Siau Tagulandang Biaro","numbers":[],"villages":()=>import("./7109.villages.js")};
