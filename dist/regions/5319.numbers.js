// ODbL 1.0: LICENSE.txt
export default {"code":"53.19","name":"Kabupaten Manggarai Timur","numbers":[],"villages":()=>import("./5319.villages.js")};
