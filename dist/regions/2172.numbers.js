// ODbL 1.0: LICENSE.txt
export default {"code":"21.72","name":"Kota Tanjung Pinang","numbers":[],"villages":()=>import("./2172.villages.js")};
