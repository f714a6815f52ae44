// ODbL 1.0: LICENSE.txt
export default {"code":"33.15","name":"Kabupaten Grobogan","numbers":[],"villages":()=>import("./3315.villages.js")};
