// ODbL 1.0: LICENSE.txt
export default {"code":"53.12","name":"Kabupaten Sumba Barat","numbers":[],"villages":()=>import("./5312.villages.js")};
