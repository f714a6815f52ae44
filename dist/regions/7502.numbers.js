// ODbL 1.0: LICENSE.txt
export default {"code":"75.02","name":"Kabupaten Boalemo","numbers":[],"villages":()=>import("./7502.villages.js")};
