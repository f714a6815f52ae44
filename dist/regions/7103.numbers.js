// ODbL 1.0: LICENSE.txt
export default {"code":"71.03","name":"Kabupaten Kepulauan Sangihe","numbers":[],"villages":()=>import("./7103.villages.js")};
