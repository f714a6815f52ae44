// ODbL 1.0: LICENSE.txt
export default {"code":"32.78","name":"Kota Tasikmalaya","numbers":[],"villages":()=>import("./3278.villages.js")};
