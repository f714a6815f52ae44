// ODbL 1.0: LICENSE.txt
export default {"code":"74.13","name":"Kabupaten Muna Barat","numbers":[],"villages":()=>import("./7413.villages.js")};
