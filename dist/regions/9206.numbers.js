// ODbL 1.0: LICENSE.txt
export default {"code":"92.06","name":"Kabupaten Teluk Bintuni","numbers":[],"villages":()=>import("./9206.villages.js")};
