// ODbL 1.0: LICENSE.txt
export default {"code":"53.15","name":"Kabupaten Manggarai Barat","numbers":[],"villages":()=>import("./5315.villages.js")};
