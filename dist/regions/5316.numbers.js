// ODbL 1.0: LICENSE.txt
export default {"code":"53.16","name":"Kabupaten Nagekeo","numbers":[],"villages":()=>import("./5316.villages.js")};
