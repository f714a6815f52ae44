// ODbL 1.0: LICENSE.txt
export default {"code":"92.07","name":"Kabupaten Teluk Wondama","numbers":[],"villages":()=>import("./9207.villages.js")};
