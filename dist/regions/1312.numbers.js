// ODbL 1.0: LICENSE.txt
export default {"code":"13.12","name":"Kabupaten Pasaman Barat","numbers":[],"villages":()=>import("./1312.villages.js")};
