// ODbL 1.0: LICENSE.txt
export default {"code":"13.76","name":"Kota Payakumbuh","numbers":[],"villages":()=>import("./1376.villages.js")};
