// ODbL 1.0: LICENSE.txt
export default {"code":"35.77","name":"Kota Madiun","numbers":[],"villages":()=>import("./3577.villages.js")};
