// ODbL 1.0: LICENSE.txt
export default {"code":"12.07","name":"Kabupaten Deli Serdang","numbers":[],"villages":()=>import("./1207.villages.js")};
