// ODbL 1.0: LICENSE.txt
export default {"code":"35.02","name":"Kabupaten Ponorogo","numbers":[],"villages":()=>import("./3502.villages.js")};
