// ODbL 1.0: LICENSE.txt
export default {"code":"14.09","name":"Kabupaten Kuantan Singingi","numbers":[],"villages":()=>import("./1409.villages.js")};
