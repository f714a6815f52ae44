// ODbL 1.0: LICENSE.txt
export default {"code":"71.74","name":"Kota Kotamobagu","numbers":[],"villages":()=>import("./7174.villages.js")};
