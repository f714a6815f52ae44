// ODbL 1.0: LICENSE.txt
export default {"code":"13.07","name":"Kabupaten Lima Puluh Kota","numbers":[],"villages":()=>import("./1307.villages.js")};
