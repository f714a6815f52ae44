// ODbL 1.0: LICENSE.txt
export default {"code":"33.75","name":"Kota Pekalongan","numbers":[],"villages":()=>import("./3375.villages.js")};
