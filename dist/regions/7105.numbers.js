// ODbL 1.0: LICENSE.txt
export default {"code":"71.05","name":"Kabupaten Minahasa Selatan","numbers":[],"villages":()=>import("./7105.villages.js")};
