// ODbL 1.0: LICENSE.txt
export default {"code":"81.06","name":"Kabupaten Seram Bagian Barat","numbers":[],"villages":()=>import("./8106.villages.js")};
