// ODbL 1.0: LICENSE.txt
export default {"code":"74.15","name":"Kabupaten Buton Selatan","numbers":[],"villages":()=>import("./7415.villages.js")};
