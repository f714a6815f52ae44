// ODbL 1.0: LICENSE.txt
export default {"code":"63.10","name":"Kabupaten Tanah Bumbu","numbers":[],"villages":()=>import("./6310.villages.js")};
