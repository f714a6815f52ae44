// ODbL 1.0: LICENSE.txt
export default {"code":"95.03","name":"Kabupaten Yahukimo","numbers":[],"villages":()=>import("./9503.villages.js")};
