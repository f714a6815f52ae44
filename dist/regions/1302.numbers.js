// ODbL 1.0: LICENSE.txt
export default {"code":"13.02","name":"Kabupaten Solok","numbers":[],"villages":()=>import("./1302.villages.js")};
