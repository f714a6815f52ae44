// ODbL 1.0: LICENSE.txt
export default {"code":"18.09","name":"Kabupaten Pesawaran","numbers":[],"villages":()=>import("./1809.villages.js")};
