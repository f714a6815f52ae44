// ODbL 1.0: LICENSE.txt
export default {"code":"82.07","name":"Kabupaten Pulau Morotai","numbers":[],"villages":()=>import("./8207.villages.js")};
