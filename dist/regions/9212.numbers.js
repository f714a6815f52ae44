// ODbL 1.0: LICENSE.txt
export default {"code":"92.12","name":"Kabupaten Pegunungan Arfak","numbers":[],"villages":()=>import("./9212.villages.js")};
