// ODbL 1.0: LICENSE.txt
export default {"code":"14.07","name":"Kabupaten Rokan Hilir","numbers":[],"villages":()=>import("./1407.villages.js")};
