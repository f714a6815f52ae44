// ODbL 1.0: LICENSE.txt
export default {"code":"73.26","name":"Kabupaten Toraja Utara","numbers":[],"villages":()=>import("./7326.villages.js")};
