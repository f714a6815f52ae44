// ODbL 1.0: LICENSE.txt
export default {"code":"95.06","name":"Kabupaten Yalimo","numbers":[],"villages":()=>import("./9506.villages.js")};
