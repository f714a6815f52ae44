// ODbL 1.0: LICENSE.txt
export default {"code":"71.73","name":"Kota Tomohon","numbers":[],"villages":()=>import("./7173.villages.js")};
