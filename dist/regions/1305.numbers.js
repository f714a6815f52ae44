// ODbL 1.0: LICENSE.txt
export default {"code":"13.05","name":"Kabupaten Padang Pariaman","numbers":[],"villages":()=>import("./1305.villages.js")};
