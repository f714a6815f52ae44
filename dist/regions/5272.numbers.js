// ODbL 1.0: LICENSE.txt
export default {"code":"52.72","name":"Kota Bima","numbers":[],"villages":()=>import("./5272.villages.js")};
