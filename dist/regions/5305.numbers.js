// ODbL 1.0: LICENSE.txt
export default {"code":"53.05","name":"Kabupaten Alor","numbers":[],"villages":()=>import("./5305.villages.js")};
