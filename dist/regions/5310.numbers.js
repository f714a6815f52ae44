// ODbL 1.0: LICENSE.txt
export default {"code":"53.10","name":"Kabupaten Manggarai","numbers":[],"villages":()=>import("./5310.villages.js")};
