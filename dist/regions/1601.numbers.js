// ODbL 1.0: LICENSE.txt
export default {"code":"16.01","name":"Kabupaten Ogan Komering Ulu","numbers":[],"villages":()=>import("./1601.villages.js")};
