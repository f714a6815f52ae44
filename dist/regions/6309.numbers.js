// ODbL 1.0: LICENSE.txt
export default {"code":"63.09","name":"Kabupaten Tabalong","numbers":[],"villages":()=>import("./6309.villages.js")};
