// ODbL 1.0: LICENSE.txt
export default {"code":"62.01","name":"Kabupaten Kotawaringin Barat","numbers":[],"villages":()=>import("./6201.villages.js")};
