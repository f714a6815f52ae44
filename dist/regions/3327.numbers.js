// ODbL 1.0: LICENSE.txt
export default {"code":"33.27","name":"Kabupaten Pemalang","numbers":[],"villages":()=>import("./3327.villages.js")};
