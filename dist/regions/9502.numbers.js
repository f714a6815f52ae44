// ODbL 1.0: LICENSE.txt
export default {"code":"95.02","name":"Kabupaten Pegunungan Bintang","numbers":[],"villages":()=>import("./9502.villages.js")};
