// ODbL 1.0: LICENSE.txt
export default {"code":"14.10","name":"Kabupaten Kepulauan Meranti","numbers":[],"villages":()=>import("./1410.villages.js")};
