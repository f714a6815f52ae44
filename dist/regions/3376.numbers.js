// ODbL 1.0: LICENSE.txt
export default {"code":"33.76","name":"Kota Tegal","numbers":[],"villages":()=>import("./3376.villages.js")};
