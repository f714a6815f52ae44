// ODbL 1.0: LICENSE.txt
export default {"code":"73.11","name":"Kabupaten Barru","numbers":[],"villages":()=>import("./7311.villages.js")};
