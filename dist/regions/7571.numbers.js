// ODbL 1.0: LICENSE.txt
export default {"code":"75.71","name":"Kota Gorontalo","numbers":[],"villages":()=>import("./7571.villages.js")};
