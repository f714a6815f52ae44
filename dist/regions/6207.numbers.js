// ODbL 1.0: LICENSE.txt
export default {"code":"62.07","name":"Kabupaten Seruyan","numbers":[],"villages":()=>import("./6207.villages.js")};
