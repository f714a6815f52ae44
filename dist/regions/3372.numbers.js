// ODbL 1.0: LICENSE.txt
export default {"code":"33.72","name":"Kota Surakarta","numbers":[],"villages":()=>import("./3372.villages.js")};
