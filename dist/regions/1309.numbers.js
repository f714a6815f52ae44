// ODbL 1.0: LICENSE.txt
export default {"code":"13.09","name":"Kabupaten Kepulauan Mentawai","numbers":[],"villages":()=>import("./1309.villages.js")};
