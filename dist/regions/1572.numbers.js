// ODbL 1.0: LICENSE.txt
export default {"code":"15.72","name":"Kota Sungai Penuh","numbers":[],"villages":()=>import("./1572.villages.js")};
