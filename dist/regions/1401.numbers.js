// ODbL 1.0: LICENSE.txt
export default {"code":"14.01","name":"Kabupaten Kampar","numbers":[],"villages":()=>import("./1401.villages.js")};
