// ODbL 1.0: LICENSE.txt
export default {"code":"64.71","name":"Kota Balikpapan","numbers":[],"villages":()=>import("./6471.villages.js")};
