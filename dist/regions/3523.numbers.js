// ODbL 1.0: LICENSE.txt
export default {"code":"35.23","name":"Kabupaten Tuban","numbers":[],"villages":()=>import("./3523.villages.js")};
