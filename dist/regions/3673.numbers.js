// ODbL 1.0: LICENSE.txt
export default {"code":"36.73","name":"Kota Serang","numbers":[],"villages":()=>import("./3673.villages.js")};
