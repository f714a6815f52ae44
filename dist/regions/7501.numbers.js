// ODbL 1.0: LICENSE.txt
export default {"code":"75.01","name":"Kabupaten Gorontalo","numbers":[],"villages":()=>import("./7501.villages.js")};
