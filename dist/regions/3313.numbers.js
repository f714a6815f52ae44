// ODbL 1.0: LICENSE.txt
export default {"code":"33.13","name":"Kabupaten Karanganyar","numbers":[],"villages":()=>import("./3313.villages.js")};
