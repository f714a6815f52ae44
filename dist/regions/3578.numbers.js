// ODbL 1.0: LICENSE.txt
export default {"code":"35.78","name":"Kota Surabaya","numbers":[],"villages":()=>import("./3578.villages.js")};
