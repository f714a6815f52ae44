// ODbL 1.0: LICENSE.txt
export default {"code":"18.07","name":"Kabupaten Lampung Timur","numbers":[],"villages":()=>import("./1807.villages.js")};
