// ODbL 1.0: LICENSE.txt
export default {"code":"61.71","name":"Kota Pontianak","numbers":[],"villages":()=>import("./6171.villages.js")};
