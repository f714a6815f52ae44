// ODbL 1.0: LICENSE.txt
export default {"code":"13.01","name":"Kabupaten Pesisir Selatan","numbers":[],"villages":()=>import("./1301.villages.js")};
