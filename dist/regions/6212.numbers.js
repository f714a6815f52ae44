// ODbL 1.0: LICENSE.txt
export default {"code":"62.12","name":"Kabupaten Murung Raya","numbers":[],"villages":()=>import("./6212.villages.js")};
