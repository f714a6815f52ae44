// ODbL 1.0: LICENSE.txt
export default {"code":"53.07","name":"Kabupaten Sikka","numbers":[],"villages":()=>import("./5307.villages.js")};
