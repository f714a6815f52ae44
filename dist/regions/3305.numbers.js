// ODbL 1.0: LICENSE.txt
export default {"code":"33.05","name":"Kabupaten Kebumen","numbers":[],"villages":()=>import("./3305.villages.js")};
