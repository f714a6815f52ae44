// ODbL 1.0: LICENSE.txt
export default {"code":"33.07","name":"Kabupaten Wonosobo","numbers":[],"villages":()=>import("./3307.villages.js")};
