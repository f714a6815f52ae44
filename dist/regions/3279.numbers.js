// ODbL 1.0: LICENSE.txt
export default {"code":"32.79","name":"Kota Banjar","numbers":[],"villages":()=>import("./3279.villages.js")};
