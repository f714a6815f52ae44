// ODbL 1.0: LICENSE.txt
export default {"code":"81.09","name":"Kabupaten Buru Selatan","numbers":[],"villages":()=>import("./8109.villages.js")};
