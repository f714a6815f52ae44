// ODbL 1.0: LICENSE.txt
export default {"code":"14.72","name":"Kota Dumai","numbers":[],"villages":()=>import("./1472.villages.js")};
