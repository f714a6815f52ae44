// ODbL 1.0: LICENSE.txt
export default {"code":"19.71","name":"Kota Pangkal Pinang","numbers":[],"villages":()=>import("./1971.villages.js")};
