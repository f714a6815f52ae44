// ODbL 1.0: LICENSE.txt
export default {"code":"93.02","name":"Kabupaten Boven Digoel","numbers":[],"villages":()=>import("./9302.villages.js")};
