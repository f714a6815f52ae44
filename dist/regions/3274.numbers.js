// ODbL 1.0: LICENSE.txt
export default {"code":"32.74","name":"Kota Cirebon","numbers":[],"villages":()=>import("./3274.villages.js")};
