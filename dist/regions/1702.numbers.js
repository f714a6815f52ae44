// ODbL 1.0: LICENSE.txt
export default {"code":"17.02","name":"Kabupaten Rejang Lebong","numbers":[],"villages":()=>import("./1702.villages.js")};
