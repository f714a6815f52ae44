// ODbL 1.0: LICENSE.txt
export default {"code":"32.17","name":"Kabupaten Bandung Barat","numbers":[],"villages":()=>import("./3217.villages.js")};
