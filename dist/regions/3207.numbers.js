// ODbL 1.0: LICENSE.txt
export default {"code":"32.07","name":"Kabupaten Ciamis","numbers":[],"villages":()=>import("./3207.villages.js")};
