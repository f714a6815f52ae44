// ODbL 1.0: LICENSE.txt
export default {"code":"53.18","name":"Kabupaten Sumba Barat Daya","numbers":[],"villages":()=>import("./5318.villages.js")};
