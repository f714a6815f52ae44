// ODbL 1.0: LICENSE.txt
export default {"code":"72.71","name":"Kota Palu","numbers":[],"villages":()=>import("./7271.villages.js")};
