// ODbL 1.0: LICENSE.txt
export default {"code":"64.72","name":"Kota Samarinda","numbers":[],"villages":()=>import("./6472.villages.js")};
