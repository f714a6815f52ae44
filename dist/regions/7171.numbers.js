// ODbL 1.0: LICENSE.txt
export default {"code":"71.71","name":"Kota Manado","numbers":[],"villages":()=>import("./7171.villages.js")};
