// ODbL 1.0: LICENSE.txt
export default {"code":"72.09","name":"Kabupaten Tojo Una Una","numbers":[],"villages":()=>import("./7209.villages.js")};
