// ODbL 1.0: LICENSE.txt
export default {"code":"15.08","name":"Kabupaten Bungo","numbers":[],"villages":()=>import("./1508.villages.js")};
