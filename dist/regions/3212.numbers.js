// ODbL 1.0: LICENSE.txt
export default {"code":"32.12","name":"Kabupaten Indramayu","numbers":[],"villages":()=>import("./3212.villages.js")};
