// ODbL 1.0: LICENSE.txt
export default {"code":"16.74","name":"Kota Prabumulih","numbers":[],"villages":()=>import("./1674.villages.js")};
