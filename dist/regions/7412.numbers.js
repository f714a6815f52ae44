// ODbL 1.0: LICENSE.txt
export default {"code":"74.12","name":"Kabupaten Konawe Kepulauan","numbers":[],"villages":()=>import("./7412.villages.js")};
