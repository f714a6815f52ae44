// ODbL 1.0: LICENSE.txt
export default {"code":"92.02","name":"Kabupaten Manokwari","numbers":[],"villages":()=>import("./9202.villages.js")};
