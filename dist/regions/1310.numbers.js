// ODbL 1.0: LICENSE.txt
export default {"code":"13.10","name":"Kabupaten Dharmasraya","numbers":[],"villages":()=>import("./1310.villages.js")};
