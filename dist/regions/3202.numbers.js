// ODbL 1.0: LICENSE.txt
export default {"code":"32.02","name":"Kabupaten Sukabumi","numbers":[],"villages":()=>import("./3202.villages.js")};
