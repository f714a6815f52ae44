// ODbL 1.0: LICENSE.txt
export default {"code":"36.02","name":"Kabupaten Lebak","numbers":[],"villages":()=>import("./3602.villages.js")};
