// ODbL 1.0: LICENSE.txt
export default {"code":"64.07","name":"Kabupaten Kutai Barat","numbers":[],"villages":()=>import("./6407.villages.js")};
