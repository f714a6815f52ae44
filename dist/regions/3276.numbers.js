// ODbL 1.0: LICENSE.txt
export default {"code":"32.76","name":"Kota Depok","numbers":[],"villages":()=>import("./3276.villages.js")};
