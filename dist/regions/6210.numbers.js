// ODbL 1.0: LICENSE.txt
export default {"code":"62.10","name":"Kabupaten Gunung Mas","numbers":[],"villages":()=>import("./6210.villages.js")};
