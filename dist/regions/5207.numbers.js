// ODbL 1.0: LICENSE.txt
export default {"code":"52.07","name":"Kabupaten Sumbawa Barat","numbers":[],"villages":()=>import("./5207.villages.js")};
