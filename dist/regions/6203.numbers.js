// ODbL 1.0: LICENSE.txt
export default {"code":"62.03","name":"Kabupaten Kapuas","numbers":[],"villages":()=>import("./6203.villages.js")};
