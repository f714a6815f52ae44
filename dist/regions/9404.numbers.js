// ODbL 1.0: LICENSE.txt
export default {"code":"94.04","name":"Kabupaten Mimika","numbers":[],"villages":()=>import("./9404.villages.js")};
