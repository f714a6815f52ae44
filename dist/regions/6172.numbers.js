// ODbL 1.0: LICENSE.txt
export default {"code":"61.72","name":"Kota Singkawang","numbers":[],"villages":()=>import("./6172.villages.js")};
