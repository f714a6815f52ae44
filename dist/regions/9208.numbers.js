// ODbL 1.0: LICENSE.txt
export default {"code":"92.08","name":"Kabupaten Kaimana","numbers":[],"villages":()=>import("./9208.villages.js")};
