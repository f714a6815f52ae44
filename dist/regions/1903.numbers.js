// ODbL 1.0: LICENSE.txt
export default {"code":"19.03","name":"Kabupaten Bangka Selatan","numbers":[],"villages":()=>import("./1903.villages.js")};
