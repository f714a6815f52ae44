// ODbL 1.0: LICENSE.txt
export default {"code":"64.11","name":"Kabupaten Mahakam Ulu","numbers":[],"villages":()=>import("./6411.villages.js")};
