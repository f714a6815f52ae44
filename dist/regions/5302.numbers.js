// ODbL 1.0: LICENSE.txt
export default {"code":"53.02","name":"Kabupaten Timor Tengah Selatan","numbers":[],"villages":()=>import("./5302.villages.js")};
