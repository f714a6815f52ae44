// ODbL 1.0: LICENSE.txt
export default {"code":"16.09","name":"Kabupaten Ogan Komering Ulu Selatan","numbers":[],"villages":()=>import("./1609.villages.js")};
