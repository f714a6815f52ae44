// ODbL 1.0: LICENSE.txt
export default {"code":"96.04","name":"Kabupaten Tambrauw","numbers":[],"villages":()=>import("./9604.villages.js")};
