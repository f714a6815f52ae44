// ODbL 1.0: LICENSE.txt
export default {"code":"12.72","name":"Kota Pematangsiantar","numbers":[],"villages":()=>import("./1272.villages.js")};
