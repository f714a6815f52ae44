// ODbL 1.0: LICENSE.txt
export default {"code":"62.09","name":"Kabupaten Lamandau","numbers":[],"villages":()=>import("./6209.villages.js")};
