// ODbL 1.0: LICENSE.txt
export default {"code":"82.72","name":"Kota Tidore Kepulauan","numbers":[],"villages":()=>import("./8272.villages.js")};
