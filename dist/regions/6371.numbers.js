// ODbL 1.0: LICENSE.txt
export default {"code":"63.71","name":"Kota Banjarmasin","numbers":[],"villages":()=>import("./6371.villages.js")};
