// ODbL 1.0: LICENSE.txt
export default {"code":"76.04","name":"Kabupaten Polewali Mandar","numbers":[],"villages":()=>import("./7604.villages.js")};
