// ODbL 1.0: LICENSE.txt
export default {"code":"35.15","name":"Kabupaten Sidoarjo","numbers":[],"villages":()=>import("./3515.villages.js")};
