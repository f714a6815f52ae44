// ODbL 1.0: LICENSE.txt
export default {"code":"74.71","name":"Kota Kendari","numbers":[],"villages":()=>import("./7471.villages.js")};
