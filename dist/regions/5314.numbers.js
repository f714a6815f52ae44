// ODbL 1.0: LICENSE.txt
export default {"code":"53.14","name":"Kabupaten Rote Ndao","numbers":[],"villages":()=>import("./5314.villages.js")};
