// ODbL 1.0: LICENSE.txt
export default {"code":"71.07","name":"Kabupaten Minahasa Tenggara","numbers":[],"villages":()=>import("./7107.villages.js")};
