// ODbL 1.0: LICENSE.txt
export default {"code":"71.02","name":"Kabupaten Minahasa","numbers":[],"villages":()=>import("./7102.villages.js")};
