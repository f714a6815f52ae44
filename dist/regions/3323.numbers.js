// ODbL 1.0: LICENSE.txt
export default {"code":"33.23","name":"Kabupaten Temanggung","numbers":[],"villages":()=>import("./3323.villages.js")};
