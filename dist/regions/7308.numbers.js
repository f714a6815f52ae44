// ODbL 1.0: LICENSE.txt
export default {"code":"73.08","name":"Kabupaten Bone","numbers":[],"villages":()=>import("./7308.villages.js")};
