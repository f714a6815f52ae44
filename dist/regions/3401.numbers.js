// ODbL 1.0: LICENSE.txt
export default {"code":"34.01","name":"Kabupaten Kulon Progo","numbers":[],"villages":()=>import("./3401.villages.js")};
