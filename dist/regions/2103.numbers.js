// ODbL 1.0: LICENSE.txt
export default {"code":"21.03","name":"Kabupaten Natuna","numbers":[],"villages":()=>import("./2103.villages.js")};
