// ODbL 1.0: LICENSE.txt
export default {"code":"34.02","name":"Kabupaten Bantul","numbers":[],"villages":()=>import("./3402.villages.js")};
