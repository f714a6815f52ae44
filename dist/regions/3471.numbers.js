// ODbL 1.0: LICENSE.txt
export default {"code":"34.71","name":"Kota Yogyakarta","numbers":[],"villages":()=>import("./3471.villages.js")};
