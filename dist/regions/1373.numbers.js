// ODbL 1.0: LICENSE.txt
export default {"code":"13.73","name":"Kota Sawahlunto","numbers":[],"villages":()=>import("./1373.villages.js")};
