// ODbL 1.0: LICENSE.txt
export default {"code":"73.10","name":"Kabupaten Pangkajene dan Kepulauan","numbers":[],"villages":()=>import("./7310.villages.js")};
