// ODbL 1.0: LICENSE.txt
export default {"code":"61.07","name":"Kabupaten Bengkayang","numbers":[],"villages":()=>import("./6107.villages.js")};
