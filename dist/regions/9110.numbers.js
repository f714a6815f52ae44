// ODbL 1.0: LICENSE.txt
export default {"code":"91.10","name":"Kabupaten Sarmi","numbers":[],"villages":()=>import("./9110.villages.js")};
