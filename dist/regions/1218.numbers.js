// ODbL 1.0: LICENSE.txt
export default {"code":"12.18","name":"Kabupaten Serdang Bedagai","numbers":[],"villages":()=>import("./1218.villages.js")};
