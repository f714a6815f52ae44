// ODbL 1.0: LICENSE.txt
export default {"code":"32.73","name":"Kota Bandung","numbers":[],"villages":()=>import("./3273.villages.js")};
