// ODbL 1.0: LICENSE.txt
export default {"code":"73.02","name":"Kabupaten Bulukumba","numbers":[],"villages":()=>import("./7302.villages.js")};
