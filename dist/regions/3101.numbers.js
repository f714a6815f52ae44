// ODbL 1.0: LICENSE.txt
export default {"code":"31.01","name":"Kabupaten Administrasi Kepulauan Seribu","numbers":[],"villages":()=>import("./3101.villages.js")};
