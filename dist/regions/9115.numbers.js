// ODbL 1.0: LICENSE.txt
export default {"code":"91.15","name":"Kabupaten Waropen","numbers":[],"villages":()=>import("./9115.villages.js")};
