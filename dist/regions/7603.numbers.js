// ODbL 1.0: LICENSE.txt
export default {"code":"76.03","name":"Kabupaten Mamasa","numbers":[],"villages":()=>import("./7603.villages.js")};
