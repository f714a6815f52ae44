// ODbL 1.0: LICENSE.txt
export default {"code":"35.27","name":"Kabupaten Sampang","numbers":[],"villages":()=>import("./3527.villages.js")};
