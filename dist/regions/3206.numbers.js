// ODbL 1.0: LICENSE.txt
export default {"code":"32.06","name":"Kabupaten Tasikmalaya","numbers":[],"villages":()=>import("./3206.villages.js")};
