// ODbL 1.0: LICENSE.txt
export default {"code":"11.11","name":"Kabupaten Bireuen","numbers":[],"villages":()=>import("./1111.villages.js")};
