// ODbL 1.0: LICENSE.txt
export default {"code":"51.07","name":"Kabupaten Karangasem","numbers":[],"villages":()=>import("./5107.villages.js")};
