// ODbL 1.0: LICENSE.txt
export default {"code":"35.13","name":"Kabupaten Probolinggo","numbers":[],"villages":()=>import("./3513.villages.js")};
