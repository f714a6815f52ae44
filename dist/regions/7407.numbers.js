// ODbL 1.0: LICENSE.txt
export default {"code":"74.07","name":"Kabupaten Wakatobi","numbers":[],"villages":()=>import("./7407.villages.js")};
