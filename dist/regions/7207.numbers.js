// ODbL 1.0: LICENSE.txt
export default {"code":"72.07","name":"Kabupaten Banggai Kepulauan","numbers":[],"villages":()=>import("./7207.villages.js")};
