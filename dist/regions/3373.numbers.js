// ODbL 1.0: LICENSE.txt
export default {"code":"33.73","name":"Kota Salatiga","numbers":[],"villages":()=>import("./3373.villages.js")};
