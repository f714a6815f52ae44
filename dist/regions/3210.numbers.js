// ODbL 1.0: LICENSE.txt
export default {"code":"32.10","name":"Kabupaten Majalengka","numbers":[],"villages":()=>import("./3210.villages.js")};
