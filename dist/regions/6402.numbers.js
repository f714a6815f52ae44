// ODbL 1.0: LICENSE.txt
export default {"code":"64.02","name":"Kabupaten Kutai Kartanegara","numbers":[],"villages":()=>import("./6402.villages.js")};
