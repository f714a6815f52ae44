// ODbL 1.0: LICENSE.txt
export default {"code":"32.09","name":"Kabupaten Cirebon","numbers":[],"villages":()=>import("./3209.villages.js")};
