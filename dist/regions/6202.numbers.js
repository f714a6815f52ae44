// ODbL 1.0: LICENSE.txt
export default {"code":"62.02","name":"Kabupaten Kotawaringin Timur","numbers":[],"villages":()=>import("./6202.villages.js")};
