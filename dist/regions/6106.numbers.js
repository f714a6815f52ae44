// ODbL 1.0: LICENSE.txt
export default {"code":"61.06","name":"Kabupaten Kapuas Hulu","numbers":[],"villages":()=>import("./6106.villages.js")};
