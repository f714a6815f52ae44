// ODbL 1.0: LICENSE.txt
export default {"code":"73.73","name":"Kota Palopo","numbers":[],"villages":()=>import("./7373.villages.js")};
