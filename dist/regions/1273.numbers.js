// ODbL 1.0: LICENSE.txt
export default {"code":"12.73","name":"Kota Sibolga","numbers":[],"villages":()=>import("./1273.villages.js")};
