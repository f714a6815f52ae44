// ODbL 1.0: LICENSE.txt
export default {"code":"16.08","name":"Kabupaten Ogan Komering Ulu Timur","numbers":[],"villages":()=>import("./1608.villages.js")};
