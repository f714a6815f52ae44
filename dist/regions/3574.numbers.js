// ODbL 1.0: LICENSE.txt
export default {"code":"35.74","name":"Kota Probolinggo","numbers":[],"villages":()=>import("./3574.villages.js")};
