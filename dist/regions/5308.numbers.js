// ODbL 1.0: LICENSE.txt
export default {"code":"53.08","name":"Kabupaten Ende","numbers":[],"villages":()=>import("./5308.villages.js")};
