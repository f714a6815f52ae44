// ODbL 1.0: LICENSE.txt
export default {"code":"13.75","name":"Kota Bukittinggi","numbers":[],"villages":()=>import("./1375.villages.js")};
