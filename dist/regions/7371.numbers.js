// ODbL 1.0: LICENSE.txt
export default {"code":"73.71","name":"Kota Makassar","numbers":[],"villages":()=>import("./7371.villages.js")};
