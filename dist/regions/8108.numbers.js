// ODbL 1.0: LICENSE.txt
export default {"code":"81.08","name":"Kabupaten Maluku Barat Daya","numbers":[],"villages":()=>import("./8108.villages.js")};
