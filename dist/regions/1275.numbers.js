// ODbL 1.0: LICENSE.txt
export default {"code":"12.75","name":"Kota Binjai","numbers":[],"villages":()=>import("./1275.villages.js")};
