// ODbL 1.0: LICENSE.txt
export default {"code":"11.12","name":"Kabupaten Aceh Barat Daya","numbers":[],"villages":()=>import("./1112.villages.js")};
