// ODbL 1.0: LICENSE.txt
export default {"code":"16.04","name":"Kabupaten Lahat","numbers":[],"villages":()=>import("./1604.villages.js")};
