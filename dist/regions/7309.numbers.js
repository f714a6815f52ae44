// ODbL 1.0: LICENSE.txt
export default {"code":"73.09","name":"Kabupaten Maros","numbers":[],"villages":()=>import("./7309.villages.js")};
