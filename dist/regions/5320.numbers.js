// ODbL 1.0: LICENSE.txt
export default {"code":"53.20","name":"Kabupaten Sabu Raijua","numbers":[],"villages":()=>import("./5320.villages.js")};
