// ODbL 1.0: LICENSE.txt
export default {"code":"35.75","name":"Kota Pasuruan","numbers":[],"villages":()=>import("./3575.villages.js")};
