// ODbL 1.0: LICENSE.txt
export default {"code":"11.74","name":"Kota Langsa","numbers":[],"villages":()=>import("./1174.villages.js")};
