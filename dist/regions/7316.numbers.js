// ODbL 1.0: LICENSE.txt
export default {"code":"73.16","name":"Kabupaten Enrekang","numbers":[],"villages":()=>import("./7316.villages.js")};
