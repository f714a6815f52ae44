// ODbL 1.0: LICENSE.txt
export default {"code":"74.10","name":"Kabupaten Buton Utara","numbers":[],"villages":()=>import("./7410.villages.js")};
