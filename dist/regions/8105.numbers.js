// ODbL 1.0: LICENSE.txt
export default {"code":"81.05","name":"Kabupaten Seram Bagian Timur","numbers":[],"villages":()=>import("./8105.villages.js")};
