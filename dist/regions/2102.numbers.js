// ODbL 1.0: LICENSE.txt
export default {"code":"21.02","name":"Kabupaten Karimun","numbers":[],"villages":()=>import("./2102.villages.js")};
