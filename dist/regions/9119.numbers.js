// ODbL 1.0: LICENSE.txt
export default {"code":"91.19","name":"Kabupaten Supiori","numbers":[],"villages":()=>import("./9119.villages.js")};
