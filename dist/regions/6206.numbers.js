// ODbL 1.0: LICENSE.txt
export default {"code":"62.06","name":"Kabupaten Katingan","numbers":[],"villages":()=>import("./6206.villages.js")};
