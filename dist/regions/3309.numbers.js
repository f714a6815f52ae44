// ODbL 1.0: LICENSE.txt
export default {"code":"33.09","name":"Kabupaten Boyolali","numbers":[],"villages":()=>import("./3309.villages.js")};
