// ODbL 1.0: LICENSE.txt
export default {"code":"72.08","name":"Kabupaten Parigi Moutong","numbers":[],"villages":()=>import("./7208.villages.js")};
