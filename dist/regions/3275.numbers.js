// ODbL 1.0: LICENSE.txt
export default {"code":"32.75","name":"Kota Bekasi","numbers":[],"villages":()=>import("./3275.villages.js")};
