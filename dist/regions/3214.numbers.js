// ODbL 1.0: LICENSE.txt
export default {"code":"32.14","name":"Kabupaten Purwakarta","numbers":[],"villages":()=>import("./3214.villages.js")};
