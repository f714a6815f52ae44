// ODbL 1.0: LICENSE.txt
export default {"code":"36.03","name":"Kabupaten Tangerang","numbers":[],"villages":()=>import("./3603.villages.js")};
