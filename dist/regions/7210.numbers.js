// ODbL 1.0: LICENSE.txt
export default {"code":"72.10","name":"Kabupaten Sigi","numbers":[],"villages":()=>import("./7210.villages.js")};
