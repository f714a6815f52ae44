// ODbL 1.0: LICENSE.txt
export default {"code":"11.09","name":"Kabupaten Simeulue","numbers":[],"villages":()=>import("./1109.villages.js")};
