// ODbL 1.0: LICENSE.txt
export default {"code":"12.25","name":"Kabupaten Nias Barat","numbers":[],"villages":()=>import("./1225.villages.js")};
