// ODbL 1.0: LICENSE.txt
export default {"code":"13.74","name":"Kota Padang Panjang","numbers":[],"villages":()=>import("./1374.villages.js")};
