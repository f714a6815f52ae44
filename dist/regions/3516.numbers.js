// ODbL 1.0: LICENSE.txt
export default {"code":"35.16","name":"Kabupaten Mojokerto","numbers":[],"villages":()=>import("./3516.villages.js")};
