// ODbL 1.0: LICENSE.txt
export default {"code":"16.05","name":"Kabupaten Musi Rawas","numbers":[],"villages":()=>import("./1605.villages.js")};
