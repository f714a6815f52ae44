// ODbL 1.0: LICENSE.txt
export default {"code":"12.76","name":"Kota Tebing Tinggi","numbers":[],"villages":()=>import("./1276.villages.js")};
