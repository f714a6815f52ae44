// ODbL 1.0: LICENSE.txt
export default {"code":"32.18","name":"Kabupaten Pangandaran","numbers":[],"villages":()=>import("./3218.villages.js")};
