// ODbL 1.0: LICENSE.txt
export default {"code":"14.04","name":"Kabupaten Indragiri Hilir","numbers":[],"villages":()=>import("./1404.villages.js")};
