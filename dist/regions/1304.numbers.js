// ODbL 1.0: LICENSE.txt
export default {"code":"13.04","name":"Kabupaten Tanah Datar","numbers":[],"villages":()=>import("./1304.villages.js")};
