// ODbL 1.0: LICENSE.txt
export default {"code":"32.72","name":"Kota Sukabumi","numbers":[],"villages":()=>import("./3272.villages.js")};
