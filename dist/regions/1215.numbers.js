// ODbL 1.0: LICENSE.txt
export default {"code":"12.15","name":"Kabupaten Pakpak Bharat","numbers":[],"villages":()=>import("./1215.villages.js")};
