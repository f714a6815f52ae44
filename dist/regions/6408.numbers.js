// ODbL 1.0: LICENSE.txt
export default {"code":"64.08","name":"Kabupaten Kutai Timur","numbers":[],"villages":()=>import("./6408.villages.js")};
