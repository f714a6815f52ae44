// ODbL 1.0: LICENSE.txt
export default {"code":"36.01","name":"Kabupaten Pandeglang","numbers":[],"villages":()=>import("./3601.villages.js")};
