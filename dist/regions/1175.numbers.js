// ODbL 1.0: LICENSE.txt
export default {"code":"11.75","name":"Kota Subulussalam","numbers":[],"villages":()=>import("./1175.villages.js")};
