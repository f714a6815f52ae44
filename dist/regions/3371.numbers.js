// ODbL 1.0: LICENSE.txt
export default {"code":"33.71","name":"Kota Magelang","numbers":[],"villages":()=>import("./3371.villages.js")};
