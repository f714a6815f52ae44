// ODbL 1.0: LICENSE.txt
export default {"code":"33.74","name":"Kota Semarang","numbers":[],"villages":()=>import("./3374.villages.js")};
