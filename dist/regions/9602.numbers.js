// ODbL 1.0: LICENSE.txt
export default {"code":"96.02","name":"Kabupaten Sorong Selatan","numbers":[],"villages":()=>import("./9602.villages.js")};
