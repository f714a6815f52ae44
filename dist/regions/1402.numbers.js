// ODbL 1.0: LICENSE.txt
export default {"code":"14.02","name":"Kabupaten Indragiri Hulu","numbers":[],"villages":()=>import("./1402.villages.js")};
