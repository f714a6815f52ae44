// ODbL 1.0: LICENSE.txt
export default {"code":"16.03","name":"Kabupaten Muara Enim","numbers":[],"villages":()=>import("./1603.villages.js")};
