// ODbL 1.0: LICENSE.txt
export default {"code":"75.03","name":"Kabupaten Bone Bolango","numbers":[],"villages":()=>import("./7503.villages.js")};
