// ODbL 1.0: LICENSE.txt
export default {"code":"53.04","name":"Kabupaten Belu","numbers":[],"villages":()=>import("./5304.villages.js")};
