// ODbL 1.0: LICENSE.txt
export default {"code":"36.71","name":"Kota Tangerang","numbers":[],"villages":()=>import("./3671.villages.js")};
