// ODbL 1.0: LICENSE.txt
export default {"code":"35.79","name":"Kota Batu","numbers":[],"villages":()=>import("./3579.villages.js")};
