// ODbL 1.0: LICENSE.txt
export default {"code":"21.71","name":"Kota Batam","numbers":[],"villages":()=>import("./2171.villages.js")};
