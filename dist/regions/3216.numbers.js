// ODbL 1.0: LICENSE.txt
export default {"code":"32.16","name":"Kabupaten Bekasi","numbers":[],"villages":()=>import("./3216.villages.js")};
