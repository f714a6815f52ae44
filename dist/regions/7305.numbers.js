// ODbL 1.0: LICENSE.txt
export default {"code":"73.05","name":"Kabupaten Takalar","numbers":[],"villages":()=>import("./7305.villages.js")};
