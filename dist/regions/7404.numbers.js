// ODbL 1.0: LICENSE.txt
export default {"code":"74.04","name":"Kabupaten Buton","numbers":[],"villages":()=>import("./7404.villages.js")};
