// ODbL 1.0: LICENSE.txt
export default {"code":"16.12","name":"Kabupaten Penukal Abab Lematang Ilir","numbers":[],"villages":()=>import("./1612.villages.js")};
