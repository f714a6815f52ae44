// ODbL 1.0: LICENSE.txt
export default {"code":"92.03","name":"Kabupaten Fak Fak","numbers":[],"villages":()=>import("./9203.villages.js")};
