// ODbL 1.0: LICENSE.txt
export default {"code":"64.03","name":"Kabupaten Berau","numbers":[],"villages":()=>import("./6403.villages.js")};
