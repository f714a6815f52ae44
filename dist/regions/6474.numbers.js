// ODbL 1.0: LICENSE.txt
export default {"code":"64.74","name":"Kota Bontang","numbers":[],"villages":()=>import("./6474.villages.js")};
