// ODbL 1.0: LICENSE.txt
export default {"code":"35.29","name":"Kabupaten Sumenep","numbers":[],"villages":()=>import("./3529.villages.js")};
