// ODbL 1.0: LICENSE.txt
export default {"code":"92.11","name":"Kabupaten Manokwari Selatan","numbers":[],"villages":()=>import("./9211.villages.js")};
