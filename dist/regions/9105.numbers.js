// ODbL 1.0: LICENSE.txt
export default {"code":"91.05","name":"Kabupaten Kepulauan Yapen","numbers":[],"villages":()=>import("./9105.villages.js")};
