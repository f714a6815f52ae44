// ODbL 1.0: LICENSE.txt
export default {"code":"18.13","name":"Kabupaten Pesisir Barat","numbers":[],"villages":()=>import("./1813.villages.js")};
