// ODbL 1.0: LICENSE.txt
export default {"code":"33.10","name":"Kabupaten Klaten","numbers":[],"villages":()=>import("./3310.villages.js")};
