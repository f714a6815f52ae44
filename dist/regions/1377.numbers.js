// ODbL 1.0: LICENSE.txt
export default {"code":"13.77","name":"Kota Pariaman","numbers":[],"villages":()=>import("./1377.villages.js")};
