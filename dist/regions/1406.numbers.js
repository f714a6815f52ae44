// ODbL 1.0: LICENSE.txt
export default {"code":"14.06","name":"Kabupaten Rokan Hulu","numbers":[],"villages":()=>import("./1406.villages.js")};
