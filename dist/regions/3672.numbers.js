// ODbL 1.0: LICENSE.txt
export default {"code":"36.72","name":"Kota Cilegon","numbers":[],"villages":()=>import("./3672.villages.js")};
