// ODbL 1.0: LICENSE.txt
export default {"code":"81.71","name":"Kota Ambon","numbers":[],"villages":()=>import("./8171.villages.js")};
