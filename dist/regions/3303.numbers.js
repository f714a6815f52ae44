// ODbL 1.0: LICENSE.txt
export default {"code":"33.03","name":"Kabupaten Purbalingga","numbers":[],"villages":()=>import("./3303.villages.js")};
