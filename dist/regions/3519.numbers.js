// ODbL 1.0: LICENSE.txt
export default {"code":"35.19","name":"Kabupaten Madiun","numbers":[],"villages":()=>import("./3519.villages.js")};
