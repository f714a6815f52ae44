// ODbL 1.0: LICENSE.txt
export default {"code":"73.15","name":"Kabupaten Pinrang","numbers":[],"villages":()=>import("./7315.villages.js")};
