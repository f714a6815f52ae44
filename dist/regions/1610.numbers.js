// ODbL 1.0: LICENSE.txt
export default {"code":"16.10","name":"Kabupaten Ogan Ilir","numbers":[],"villages":()=>import("./1610.villages.js")};
