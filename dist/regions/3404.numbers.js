// ODbL 1.0: LICENSE.txt
export default {"code":"34.04","name":"Kabupaten Sleman","numbers":[],"villages":()=>import("./3404.villages.js")};
