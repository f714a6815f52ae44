// ODbL 1.0: LICENSE.txt
export default {"code":"12.16","name":"Kabupaten Humbang Hasundutan","numbers":[],"villages":()=>import("./1216.villages.js")};
