// ODbL 1.0: LICENSE.txt
export default {"code":"36.74","name":"Kota Tangerang Selatan","numbers":[],"villages":()=>import("./3674.villages.js")};
