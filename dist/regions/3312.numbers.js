// ODbL 1.0: LICENSE.txt
export default {"code":"33.12","name":"Kabupaten Wonogiri","numbers":[],"villages":()=>import("./3312.villages.js")};
