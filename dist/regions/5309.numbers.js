// ODbL 1.0: LICENSE.txt
export default {"code":"53.09","name":"Kabupaten Ngada","numbers":[],"villages":()=>import("./5309.villages.js")};
