// ODbL 1.0: LICENSE.txt
export default {"code":"62.71","name":"Kota Palangkaraya","numbers":[],"villages":()=>import("./6271.villages.js")};
