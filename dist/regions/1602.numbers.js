// ODbL 1.0: LICENSE.txt
export default {"code":"16.02","name":"Kabupaten Ogan Komering Ilir","numbers":[],"villages":()=>import("./1602.villages.js")};
